/** Enough to find a page by, and no more than a search takes. */
const mostCharacters = 100;

/** Deeper than any page lies. */
const mostSegments = 10;

/**
 * The words of an address that has no page, to search for: of its part below the last page that there is, for what comes before
 * only says where that is. Letters and digits alone, whatever was sent.
 * @param isPage whether a path is an address of the site
 */
export function addressWords(path: string, isPage: (path: string) => boolean): string {
  const withoutEnding = path.replace(/\.[a-z]{1,5}$/i, '');
  const segments = withoutEnding.split('/', mostSegments);
  const above = segments
    .map((_, place) => segments.slice(0, place).join('/'))
    .findLast((candidate) => isPage(candidate.toLowerCase()));
  const from = above?.length ?? 0;
  const words = withoutEnding.slice(from, from + mostCharacters).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join(' ');
}
