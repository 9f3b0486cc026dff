import { readingMethods } from '../findAnswer';
import { caching } from '../headers';
import { headerLines } from './directives';
import type { HeaderGroups } from './headerGroups';
import { retryAfterSeconds } from './limits';

/** What nginx refuses by itself, with the sentences of lib/delivery/server. */
const refusals: readonly [number, string, Record<string, string>?][] = [
  [400, 'This request cannot be read.'],
  [405, 'This address can only be read.', { Allow: readingMethods }],
  [412, 'The file is another one than this request asks for.'],
  [413, 'The body of this request is too large.'],
  [414, 'The address is too long.'],
  [429, 'Too much has been asked for from this address.', { 'Retry-After': String(retryAfterSeconds) }],
  [431, 'The headers of this request are too large.'],
  [501, 'The transfer coding of this request is not known here.'],
  [503, 'This cannot be had just now.', { 'Retry-After': String(retryAfterSeconds) }],
  [505, 'This version of HTTP is not spoken here.'],
];

export const refusalLocations = ({ refusal }: HeaderGroups): string =>
  refusals
    .map(
      ([status, text, more]) => `    location = /refused/${status} {
      internal;
      ${refusal(more)}
      default_type "text/plain; charset=utf-8";
      return ${status} "${text}\\n";
    }`,
    )
    .join('\n') + partRefusal;

/** A film is refused in parts after its headers have been made: it keeps them, and only what is said here comes to them. */
const partRefusal = `
    location = /refused/416 {
      internal;
      ${headerLines({ 'Accept-Ranges': 'bytes', 'Cache-Control': caching.none })}
      default_type "text/plain; charset=utf-8";
      return 416 "The file has no such part.\\n";
    }`;
