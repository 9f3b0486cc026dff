import type { Segment } from '@/lib/search/Passage';

/**
 * A text with the words that answer the query marked, for eyes: a screen reader would say where each mark begins and ends, in the middle of
 * words. Made of nodes, never of HTML: what visitors type stays text.
 */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, isMarked }, place) =>
    isMarked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the row of segments never changes.
      <mark key={place} role="presentation">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
