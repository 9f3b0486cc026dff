/** A tag, the text up to the next one, or in a style sheet a selector or what it sets. */
const piece = /<[^>]*>|[^<>{}]*[{}]|[^<{}]+/g;

/** So many in a row tell what a page shares with others from single words and tags, which are everywhere. */
const phraseLength = 5;

/** What one page in six has. Less common phrases make the dictionary grow more than they make the pages of a visit shrink (docs/decisions/026). */
const leastShare = 1 / 6;

/**
 * What many of the given pages have in common, each phrase once: the frame of the site, its style and its commonest sentences. What the first page has stands last,
 * nearest to the page that is read next. No phrase is in it that only a few pages have, so that an edited page leaves it as it is.
 */
export function makeDictionary(pages: readonly string[]): Buffer {
  const split = pages.map(readPhrases);
  const counts = new Map<string, number>();
  for (const { phrases } of split)
    for (const phrase of new Set(phrases)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  const least = Math.max(2, Math.ceil(pages.length * leastShare));
  const missing = new Set([...counts].filter(([, count]) => count >= least).map(([phrase]) => phrase));
  const parts = split.map((page) => takeMissing(page, missing));
  return Buffer.from(parts.reverse().join(''));
}

type Phrases = { pieces: readonly string[]; phrases: readonly string[] };

function readPhrases(page: string): Phrases {
  const pieces = page.match(piece) ?? [];
  return {
    pieces,
    phrases: pieces.map((_, index) => pieces.slice(index, index + phraseLength).join('')),
  };
}

/** The text of a page's missing phrases, which are then there. */
function takeMissing({ pieces, phrases }: Phrases, missing: Set<string>): string {
  let open = 0;
  return pieces
    .filter((_, index) => {
      if (missing.delete(phrases[index] ?? '')) open = phraseLength;
      open -= 1;
      return open >= 0;
    })
    .join('');
}
