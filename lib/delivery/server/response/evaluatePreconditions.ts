import type { IncomingHttpHeaders } from 'node:http';
import { matchesEtag } from './matchesEtag';

/** What is known of a file: its strong ETag, and when it changed at the latest. */
export type Validators = { etag: string; modifiedSeconds: number };

/**
 * Whether a file is wanted by whoever asks on a condition, in the order of RFC 9110, 13.2.2: 200 it is, 304 it is known already, 412
 * the condition is not met.
 */
export function evaluatePreconditions(
  headers: IncomingHttpHeaders,
  { etag, modifiedSeconds }: Validators,
): 200 | 304 | 412 {
  const ifMatch = headers['if-match'];
  const unmodifiedSince = readHttpDate(headers['if-unmodified-since']);
  if (ifMatch !== undefined) {
    if (!matchesStrongly(ifMatch, etag)) return 412;
  } else if (unmodifiedSince !== undefined && modifiedSeconds > unmodifiedSince) return 412;

  const ifNoneMatch = headers['if-none-match'];
  if (ifNoneMatch !== undefined) return matchesEtag(ifNoneMatch, etag) ? 304 : 200;
  const modifiedSince = readHttpDate(headers['if-modified-since']);
  return modifiedSince !== undefined && modifiedSeconds <= modifiedSince ? 304 : 200;
}

/** If-Match takes the strong comparison: a weak ETag is never the same. */
const matchesStrongly = (ifMatch: string, etag: string) =>
  ifMatch.trim() === '*' || ifMatch.split(',').some((candidate) => candidate.trim() === etag);

/** In seconds; `undefined` for what is no date of HTTP's, which then counts as not sent. Of its three forms one does not name its zone. */
function readHttpDate(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(text)) return undefined;
  const milliseconds = Date.parse(text.endsWith(' GMT') ? text : `${text} GMT`);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}
