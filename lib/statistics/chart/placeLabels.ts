/** Two lines of text, a name and a figure, with a little air. */
const labelHeight = 38;

/** Moves labels apart that would lie on each other, as little as possible, and keeps them inside the drawing. One alone stays. */
export function placeLabels(wanted: readonly number[], height: number): number[] {
  if (wanted.length === 1) return [...wanted];

  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  const highest = height - labelHeight / 2;
  // Downwards first, so that each keeps clear of the one above; then upwards, where the bottom was reached.
  let previous = Number.NEGATIVE_INFINITY;
  for (const label of order) {
    label.y = Math.max(label.y, previous + labelHeight, labelHeight / 2);
    previous = label.y;
  }
  let next = Number.POSITIVE_INFINITY;
  for (const label of order.reverse()) {
    label.y = Math.min(label.y, next - labelHeight, highest);
    next = label.y;
  }
  const placed: number[] = [];
  for (const { y, index } of order) placed[index] = Math.round(y);
  return placed;
}
