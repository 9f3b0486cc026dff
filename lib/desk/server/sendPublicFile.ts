import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { filePolicy, filmPolicy } from '@/lib/delivery/headers';
import { findMediaType } from '@/lib/delivery/mediaType';
import { readRange } from '@/lib/delivery/server/response/readRange';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';

/**
 * Answers with a file of public/ as it is now, and says whether there is one: the preview knows those alone that were there when it started. A link that
 * leads out of the folder leads to nothing.
 */
export function sendPublicFile(
  root: string,
  address: string,
  asked: IncomingMessage,
  answer: ServerResponse,
): boolean {
  const path = pathOfPublicFile(address, root);
  if (!path || !realpathSync(path).startsWith(realpathSync(join(root, 'public')) + sep)) return false;
  const { size, mtime } = statSync(path);
  const lastModified = mtime.toUTCString();
  const type = findMediaType(path) ?? 'application/octet-stream';
  const headers = {
    'Content-Type': type,
    // As on the website. Here the script in a picture that somebody has handed in would also have the rights of whoever looks at it.
    'Content-Security-Policy': type.startsWith('video/') ? filmPolicy : filePolicy,
    'Last-Modified': lastModified,
    'Accept-Ranges': 'bytes',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  const part = readRange(asked, { size, etag: '', lastModified });
  if (part === 'none') {
    answer.writeHead(416, { ...headers, 'Content-Range': `bytes */${size}` }).end();
    return true;
  }
  const { start, end } = part ?? { start: 0, end: size - 1 };
  const length = end - start + 1;
  answer.writeHead(part ? 206 : 200, {
    ...headers,
    'Content-Length': length,
    ...(part && { 'Content-Range': `bytes ${start}-${end}/${size}` }),
  });
  if (asked.method === 'HEAD' || length === 0) {
    answer.end();
    return true;
  }
  // It may be saved while it is read: longer, and no more is sent than was said, or shorter, and the connection tells that something is missing.
  const stream = createReadStream(path, { start, end });
  stream
    .on('error', () => answer.destroy())
    .on('end', () => {
      if (stream.bytesRead < length) answer.destroy();
    })
    .pipe(answer);
  return true;
}
