import { openToAll } from '@/lib/http/openHeaders';
import { contentTypes } from './contentTypes';
import type { DownloadFormat } from './describeSeries';

/** A file of open data: saved under a name that tells what it is, and readable by programs on any other site. */
export function answerData(body: string | Buffer, format: DownloadFormat, name: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': contentTypes[format],
      // JSON is read in the browser as often as it is saved.
      'Content-Disposition': `${format === 'json' ? 'inline' : 'attachment'}; filename="${name}.${format}"`,
      ...openToAll,
    },
  });
}
