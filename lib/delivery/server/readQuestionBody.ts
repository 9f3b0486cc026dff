import type { IncomingMessage } from 'node:http';

/** More than any form of the site needs; deploy/nginx lets as much through (lib/delivery/nginxConfiguration.ts). */
export const maxBodyBytes = 16_384;

/** The body, or `undefined` as soon as it turns out to be larger than allowed: the rest is not read. */
export async function readQuestionBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  // The connection stays, for the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > maxBodyBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
