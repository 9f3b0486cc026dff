import { z } from 'zod';
import { findChoice, isCurrent, readConsent } from '@/lib/consent/readConsent';
import { isFromThisSite } from '@/lib/http/isFromThisSite';
import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { readBody } from '@/lib/http/readBody';
import { refuse } from '@/lib/http/refuse';
import { hourOf } from '@/lib/log/hourOf';
import { cleanAddress, cleanReferrer } from './cleanAddress';

/** Two addresses, of which the page's is one of ours and the other site's no more than its origin. */
const maxBodyBytes = 1024;

const visitSchema = z.strictObject({
  /** Cleaned by the browser, and once more here: anyone can send anything. */
  page: z.string(),
  /** Empty when the visitor came from nowhere that is known. */
  referrer: z.string(),
});

/** What is known of a visit. Nothing tells two visitors apart: no address, no browser, no identifier, no exact time. */
export type VisitLine = { event: 'visit'; hour: string; page: string; referrer: string };

type Answer = { response: PlainResponse; line?: VisitLine };

/**
 * Answers `POST /api/visits`, where the provider `builtin` tells of one page view: `{ "page", "referrer" }`.
 * Refuses: other sites and visitors who have not said yes 403, other forms 400, more than 1 kB 413.
 * `isPage` tells whether an address is a page of ours: another is counted without its name, so that nobody can write
 * words of their own into the log.
 */
export async function answerVisit(
  request: ReceivedRequest,
  nowSeconds: number,
  isPage: (address: string) => boolean,
): Promise<Answer> {
  if (!isFromThisSite(request)) {
    return { response: refuse(403, 'A page view can only be sent from this website.') };
  }
  // Nothing is counted without a yes, whatever a script believed when it started.
  const cookies = request.headers.get('cookie') ?? '';
  const choice = findChoice(cookies);
  if (readConsent(cookies) !== 'all' || !choice || !isCurrent(choice, nowSeconds)) {
    return { response: refuse(403, 'A page view is only counted after a yes to cookies for statistics.') };
  }

  const body = await readBody(request, maxBodyBytes);
  if (body === undefined) {
    return { response: refuse(413, `The body is larger than ${maxBodyBytes} bytes.`) };
  }
  const visit = visitSchema.safeParse(parseJson(body));
  if (!visit.success) {
    return { response: refuse(400, 'The body must be {"page": "/…", "referrer": "https://… or nothing"}.') };
  }

  const page = cleanAddress(visit.data.page);
  return {
    response: { status: 204, headers: { 'cache-control': 'no-store' } },
    line: {
      event: 'visit',
      hour: hourOf(nowSeconds),
      page: isPage(page) ? page : '(unknown)',
      // No origin is our own here: of every site, this one too, only which it is.
      referrer: cleanReferrer(visit.data.referrer, ''),
    },
  };
}

/** `undefined` for what is not JSON; the schema refuses it like any other wrong form. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
