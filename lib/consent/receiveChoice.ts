import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';
import { countEvent } from '@/lib/metrics/countEvent';
import { answerChoice } from './answerChoice';

/** Answers `/api/kakor`, whichever method is used (C14), logs each choice and counts it. */
export async function receiveChoice(request: ReceivedRequest): Promise<PlainResponse> {
  if (request.method !== 'POST') return refuseMethod();

  const { response, line, isWithdrawn } = await answerChoice(request, Math.floor(Date.now() / 1000));
  if (line) {
    log.info(line);
    const answer = line.choice === 'all' ? 'yes' : isWithdrawn ? 'withdrawn' : 'no';
    countEvent({ metric: 'consent_answers_total', labels: { answer } });
  }
  return response;
}
