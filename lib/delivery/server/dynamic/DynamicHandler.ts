import type { IncomingHttpHeaders } from 'node:http';
import type { RequestTimeAddress } from '@/lib/delivery/Site';
import type { BufferedResponse } from '@/lib/delivery/server/response/BufferedResponse';
import type { Encoding } from '@/lib/delivery/server/response/chooseEncoding';
import type { ErrorStatus } from '@/lib/error/errorStatuses';

/** A request for what is made when it is asked for, as data: it may be answered in another thread. */
export type DynamicRequest = {
  route: RequestTimeAddress;
  method: string;
  /** What Next is asked for: path and query. */
  target: string;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
  /** The form that the browser takes. */
  encoding: Encoding;
  /** For the log (requestId.ts). */
  requestId: string;
};

/**
 * Answers a request, or says which error page does. Rejects when the answer cannot be made, or when nobody waits for it any more
 * (`signal`).
 */
export type DynamicHandler = (
  dynamicRequest: DynamicRequest,
  signal: AbortSignal,
) => Promise<BufferedResponse | ErrorStatus>;
