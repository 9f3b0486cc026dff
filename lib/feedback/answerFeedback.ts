import { isFromThisSite } from '@/lib/http/isFromThisSite';
import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { readBody } from '@/lib/http/readBody';
import { refuse } from '@/lib/http/refuse';
import { localeOfAddress } from '@/lib/i18n/locales';
import { hourOf } from '@/lib/log/hourOf';
import { thanksPages } from './thanksPages';

/** An address and an answer. */
const maxBodyBytes = 1024;

export const feedbackAnswers = ['yes', 'no'] as const;

export type FeedbackAnswer = (typeof feedbackAnswers)[number];

/** What is known of an answer: no address of a person, no browser, no exact time. */
export type FeedbackLine = { event: 'feedback'; hour: string; page: string; answer: FeedbackAnswer };

type Answer = { response: PlainResponse; line?: FeedbackLine };

/**
 * Answers `POST /api/omdome`, where a page asks whether its reader found what they looked for. A form without script: it leads to the
 * thanks. `isPage` tells whether an address is a page of ours: anything else is refused, so that nobody can write words of their own into the log.
 */
export async function answerFeedback(
  request: ReceivedRequest,
  nowSeconds: number,
  isPage: (address: string) => boolean,
): Promise<Answer> {
  const body = await readBody(request, maxBodyBytes);
  if (body === undefined) return { response: refuse(413, `The body is larger than ${maxBodyBytes} bytes.`) };
  if (!isFromThisSite(request)) {
    return { response: refuse(403, 'An answer about a page can only be sent from this website.') };
  }

  const fields = new URLSearchParams(body);
  const page = fields.get('page') ?? '';
  if (!isPage(page)) return { response: refuse(400, 'The field "page" must be the address of a page.') };

  const answer = feedbackAnswers.find((each) => each === fields.get('answer'));
  if (!answer) return { response: refuse(400, 'The field "answer" must be "yes" or "no".', page) };

  const headers = { 'cache-control': 'no-store', location: thanksPages[localeOfAddress(page)] };
  return {
    response: { status: 303, headers },
    line: { event: 'feedback', hour: hourOf(nowSeconds), page, answer },
  };
}
