import { constants } from 'node:zlib';

/** Where somebody waits, or few ever fetch it: a page is 7 % larger than at best, in a fiftieth of the time. */
export const quickQuality = 5;

/** For what many fetch, and is made once. */
export const bestQuality = constants.BROTLI_MAX_QUALITY;

/** For more pages than this, those who wait for the build are better served by the quick one. */
const manyPages = 1000;

export function brotliQuality(pageCount: number): number {
  return pageCount > manyPages ? quickQuality : bestQuality;
}
