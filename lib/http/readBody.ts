import type { ReceivedRequest } from './ReceivedRequest';
import { readBytes } from './readBytes';

/** The body as text, or `undefined` when it is larger than allowed. */
export async function readBody({ body }: ReceivedRequest, maxBytes: number): Promise<string | undefined> {
  return body ? (await readBytes(body, maxBytes))?.toString('utf8') : '';
}
