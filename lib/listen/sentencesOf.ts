import type { Locale } from '@/lib/i18n/locales';

/** Where a sentence stands in its text, without the space around it. */
export type SentencePlace = { start: number; end: number };

/**
 * The sentences of a paragraph. Each is spoken by itself: the spoken one can then be marked, a pause can go on where it was,
 * and Chrome, which falls silent in long utterances, reads to the end.
 */
export function sentencesOf(text: string, locale: Locale): SentencePlace[] {
  return joinAbbreviations(segmentsOf(text, locale))
    .map(({ index, segment }) => {
      const start = index + segment.length - segment.trimStart().length;
      return { start, end: start + segment.trim().length };
    })
    .filter(({ start, end }) => hasWords.test(text.slice(start, end)));
}

/** After these a sentence goes on, though a figure or a capital letter follows. */
const endsInAbbreviation =
  /(?:^|[\s(])(?:kap|kl|nr|ca|jfr|prop|t\. ?ex|bl\. ?a|s\. ?k|f\. ?d|dvs|e\.g|i\.e)\.\s*$/i;

type Segment = Pick<Intl.SegmentData, 'index' | 'segment'>;

function joinAbbreviations(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const each of segments) {
    const before = joined.at(-1);
    if (before && endsInAbbreviation.test(before.segment))
      joined.splice(-1, 1, { ...before, segment: before.segment + each.segment });
    else joined.push(each);
  }
  return joined;
}

/** An arrow or a dash by itself would be read as a sign, or as silence. */
const hasWords = /[\p{L}\p{N}]/u;

/** Firefox before 125 knows no sentences: there, a paragraph is read as a whole. */
function segmentsOf(text: string, locale: Locale): Segment[] {
  if (!('Segmenter' in Intl)) return [{ index: 0, segment: text }];
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
}
