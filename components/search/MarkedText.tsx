import type { Segment } from '@/lib/search/Passage';

/** A text with the words that answer the query marked. Made of nodes, never of HTML: what visitors type stays text. */
export function MarkedText({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ text, isMarked }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the row of segments never changes.
    isMarked ? <mark key={place}>{text}</mark> : text,
  );
}
