import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';
import { countEvent } from '@/lib/metrics/countEvent';
import { answerFeedback } from './answerFeedback';

/**
 * Answers `/api/omdome`, whichever method is used, and logs and counts each answer.
 * @param isPage whether an address is a page of ours
 */
export async function receiveFeedback(
  request: ReceivedRequest,
  isPage: (address: string) => boolean,
): Promise<PlainResponse> {
  if (request.method !== 'POST') return refuseMethod();

  const { response, line } = await answerFeedback(request, Math.floor(Date.now() / 1000), isPage);
  if (line) {
    log.info(line);
    countEvent({ metric: 'feedback_answers_total', labels: { answer: line.answer } });
  }
  return response;
}
