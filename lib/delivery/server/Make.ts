import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { ErrorStatus, RequestTimeAddress } from '../Site';
import type { Encoding } from './chooseEncoding';

/** What somebody asks for at an address that is made when it is asked for, as data: it may be answered in another thread. */
export type Question = {
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

export type MadeAnswer = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Uint8Array;
};

/**
 * Answers a question, or says which error page does. Rejects when the answer cannot be made, or when nobody waits for it any more
 * (`signal`).
 */
export type Make = (question: Question, signal: AbortSignal) => Promise<MadeAnswer | ErrorStatus>;
