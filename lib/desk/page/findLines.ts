import { diffArrays } from 'diff';
import { type LineRange, splitLines } from './changeText';

/**
 * Where lines of a text stand in a later version of it, and whether they are the same there: another editor, or another program, may have
 * saved meanwhile.
 */
export function findLines(
  before: string,
  after: string,
  { start, end }: LineRange,
): LineRange & { isSame: boolean } {
  let line = 1;
  let later = 1;
  let isSame = true;
  let foundStart: number | undefined;
  let foundEnd = 0;
  for (const { added, removed, value } of diffArrays(splitLines(before), splitLines(after))) {
    const count = value.length;
    if (added) {
      // Between two lines of the block, or in place of some of them.
      if (line > start && line <= end) isSame = false;
      if (!isSame && line > start && line <= end + 1) foundEnd = later + count - 1;
      later += count;
      continue;
    }
    const overlaps = line <= end && line + count > start;
    if (removed) {
      if (overlaps) {
        isSame = false;
        foundStart ??= later;
        foundEnd = Math.max(foundEnd, later - 1);
      }
    } else {
      if (overlaps) {
        foundStart ??= later + Math.max(0, start - line);
        foundEnd = later + Math.min(count - 1, end - line);
      }
      later += count;
    }
    line += count;
  }
  return { start: foundStart ?? later, end: foundEnd, isSame };
}
