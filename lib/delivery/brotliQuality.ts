import { constants } from 'node:zlib';

/**
 * Brotli's best takes three times as long as its second best, and saves two bytes in a hundred. For more pages than this, those
 * who wait for the build are better served by the second.
 */
const manyPages = 1000;

export function brotliQuality(pageCount: number): number {
  return pageCount > manyPages ? 10 : constants.BROTLI_MAX_QUALITY;
}

/** Of a page's runtime. Few visitors ever fetch it, and there is one for each page: smaller would cost more time than all pages together. */
export const runtimeQuality = 5;
