import type { OutgoingHttpHeaders } from 'node:http';
import type { DeliveredPage } from '@/lib/delivery/deliverPage';
import { pageHeaders } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import { pathOf } from '@/lib/http/requestTarget';
import { searchCaching } from '@/lib/search/searchCaching';
import type { DynamicRequest } from './DynamicHandler';
import { compress } from './deliverAnswer';

/** A page that was made for one request, with the headers that each of them has. */
export function finishPage(
  { html, policy }: DeliveredPage,
  ofNext: OutgoingHttpHeaders,
  { target, encoding }: Pick<DynamicRequest, 'target' | 'encoding'>,
  dictionary: Site['dictionary'],
): Promise<BufferedResponse> {
  const headers = {
    ...ofNext,
    ...pageHeaders(dictionary),
    'content-security-policy': policy,
    'cache-control': searchCaching(target.slice(pathOf(target).length)),
  };
  return compress({ status: 200, headers, body: Buffer.from(html) }, encoding);
}
