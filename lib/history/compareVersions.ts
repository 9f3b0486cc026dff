import { diffArrays, diffWordsWithSpace } from 'diff';

export type Piece = { kind: 'same' | 'added' | 'removed'; text: string };

/** A line with its changes, or a row of lines that are the same in both and not shown. */
export type Compared = { kind: 'line'; pieces: Piece[] } | { kind: 'skipped'; lines: number };

/** How many unchanged lines are shown around a change, so that it is seen where it belongs. */
const context = 1;

/** Two versions word by word. Lines are first paired whole, so that a new paragraph does not disturb those after it. */
export function compareVersions(before: readonly string[], after: readonly string[]): Compared[] {
  const lines: Piece[][] = [];
  let removed: string[] = [];
  const flush = () => {
    for (const text of removed) lines.push([{ kind: 'removed', text }]);
    removed = [];
  };

  for (const part of diffArrays([...before], [...after])) {
    if (part.removed) removed = [...part.value];
    else if (part.added) {
      for (const text of part.value) {
        const earlier = takeLike(removed, text);
        // What stood before it and is gone is told before it.
        for (const gone of earlier?.passed ?? []) lines.push([{ kind: 'removed', text: gone }]);
        lines.push(earlier ? compareLines(earlier.text, text) : [{ kind: 'added', text }]);
        if (earlier) removed = earlier.left;
      }
      flush();
    } else {
      flush();
      for (const text of part.value) lines.push([{ kind: 'same', text }]);
    }
  }
  flush();
  return skipUnchanged(lines);
}

/** The first removed line that reads like a rewritten form of this one. */
function takeLike(removed: readonly string[], text: string) {
  const place = removed.findIndex((line) => likeness(line, text) >= 0.4);
  if (place === -1) return undefined;
  return { text: removed[place] ?? '', passed: removed.slice(0, place), left: removed.slice(place + 1) };
}

/** The part of the words, from 0 to 1, that two lines have in common. */
function likeness(one: string, other: string): number {
  const words = new Set(one.toLowerCase().split(/\s+/));
  const others = new Set(other.toLowerCase().split(/\s+/));
  const common = [...words].filter((word) => others.has(word)).length;
  return (2 * common) / (words.size + others.size);
}

function compareLines(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

const isSame = (line: Piece[] | undefined) => line?.every(({ kind }) => kind === 'same') ?? true;

function skipUnchanged(lines: readonly Piece[][]): Compared[] {
  const compared: Compared[] = [];
  for (const [index, pieces] of lines.entries()) {
    const around = lines.slice(Math.max(0, index - context), index + context + 1);
    const last = compared.at(-1);
    if (!around.every(isSame)) compared.push({ kind: 'line', pieces });
    else if (last?.kind === 'skipped') last.lines++;
    else compared.push({ kind: 'skipped', lines: 1 });
  }
  return compared;
}
