import type { OutgoingHttpHeaders } from 'node:http';

/** A response as data, whole. */
export type BufferedResponse = {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Uint8Array;
};
