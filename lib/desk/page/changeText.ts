/** What an editor does with the text of a file. Lines are counted from 1, and `end` is the last one. */
export type TextChange =
  | { kind: 'replace'; start: number; end: number; written: string }
  /** After the line `after`; 0 is before the first one. */
  | { kind: 'insert'; after: number; written: string }
  | { kind: 'remove'; start: number; end: number }
  /** Two blocks that follow each other change places. */
  | { kind: 'swap'; first: LineRange; second: LineRange };

export type LineRange = { start: number; end: number };

/**
 * The text after a change of some of its lines. All the others keep their bytes: their spaces, their line endings, what no parser of ours
 * knows. New lines end as those of the file do.
 */
export function changeText(text: string, change: TextChange): string {
  const lines = splitLines(text);
  const ending = endingOf(lines[0] ?? '') || '\n';
  const between = (start: number, end: number) => lines.slice(start - 1, end);
  switch (change.kind) {
    case 'replace': {
      const { start, end, written } = change;
      const last = endingOf(lines[end - 1] ?? '');
      return [...between(1, start - 1), asLines(written, ending) + last, ...lines.slice(end)].join('');
    }
    case 'insert':
      return insertLines(lines, change.after, asLines(change.written, ending), ending);
    case 'remove': {
      const { start, end } = change;
      const isBlank = (line: number) => lines[line - 1]?.trim() === '';
      let from = start;
      let to = end;
      while (isBlank(to + 1)) to += 1;
      // The last one of the file: the empty lines before it go instead.
      if (to >= lines.length) {
        to = lines.length;
        while (isBlank(from - 1)) from -= 1;
      }
      return [...between(1, from - 1), ...lines.slice(to)].join('');
    }
    case 'swap': {
      const { first, second } = change;
      const text = ({ start, end }: LineRange) =>
        between(start, end)
          .join('')
          .replace(/\r?\n$|\r$/, '');
      // Without an empty line between them a list would take the paragraph after it for its own.
      const gap = between(first.end + 1, second.start - 1).join('') || ending;
      const last = endingOf(lines[second.end - 1] ?? '');
      return [
        ...between(1, first.start - 1),
        text(second) + ending,
        gap,
        text(first) + last,
        ...lines.slice(second.end),
      ].join('');
    }
  }
}

/** Each with its own ending. */
export const splitLines = (text: string): string[] => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];

const endingOf = (line: string) => /(?:\r\n|\r|\n)$/.exec(line)?.[0] ?? '';

/** What was written, without empty lines around it, and without an ending. */
const asLines = (written: string, ending: string) =>
  written
    .split(/\r\n|\r|\n/)
    .join('\n')
    .replace(/^(?:[ \t]*\n)+|(?:\n[ \t]*)+$/g, '')
    .replaceAll('\n', ending);

/** A block has an empty line on both sides. */
function insertLines(lines: readonly string[], after: number, written: string, ending: string): string {
  const before = lines.slice(0, after);
  const rest = lines.slice(after);
  const last = before.at(-1);
  const start = last === undefined || last.trim() === '' ? '' : endingOf(last) ? ending : ending + ending;
  const end = rest.length > 0 && rest[0]?.trim() !== '' ? ending + ending : ending;
  return [...before, start + written + end, ...rest].join('');
}
