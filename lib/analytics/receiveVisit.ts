import type { PlainResponse } from '@/lib/http/PlainResponse';
import type { ReceivedRequest } from '@/lib/http/ReceivedRequest';
import { refuse } from '@/lib/http/refuse';
import { refuseMethod } from '@/lib/http/refuseMethod';
import { log } from '@/lib/log/log';
import { countEvent } from '@/lib/metrics/countEvent';
import { answerVisit, type VisitLine } from './answerVisit';

/**
 * Answers `/api/visits`, whichever method is used, and logs and counts each view. With another provider than `builtin`, or none, there is no such address.
 * @param isPage whether an address is a page of ours
 */
export async function receiveVisit(
  request: ReceivedRequest,
  {
    provider,
    isPage,
    write = (line) => log.info(line),
  }: {
    provider: string | undefined;
    isPage: (address: string) => boolean;
    write?: (line: VisitLine) => void;
  },
): Promise<PlainResponse> {
  if (provider !== 'builtin') return refuse(404, 'This website does not count page views here.');
  if (request.method !== 'POST') return refuseMethod();

  const { response, line } = await answerVisit(request, Math.floor(Date.now() / 1000), isPage);
  if (line) {
    write(line);
    countEvent({ metric: 'page_views_total', labels: {} });
  }
  return response;
}
