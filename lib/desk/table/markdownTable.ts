/** A table of Markdown within a text: its cells as they are read, the row of headings first, each row as long as that. */
export type MarkdownTable = {
  rows: string[][];
  /** From 1, for each row. */
  lines: number[];
};

export type MarkdownTableChange =
  | { kind: 'cell'; row: number; column: number; value: string }
  /** After the row or the column `at`. */
  | { kind: 'addRow' | 'addColumn' | 'removeRow' | 'removeColumn'; at: number };

/** https://github.github.com/gfm/#delimiter-row */
const delimiterRow = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** `undefined` where there is no table, several, or one whose rows have more cells than headings: those nobody would see. */
export function readMarkdownTable(text: string): MarkdownTable | undefined {
  const lines = text.split('\n');
  const isHead = (index: number) => isTableHead(lines[index] ?? '', lines[index + 1] ?? '');
  const head = lines.findIndex((_, index) => isHead(index));
  if (head === -1) return undefined;
  const found = lines.findIndex((line, index) => index > head + 1 && /^\s*(<|$)/.test(line));
  const end = found === -1 ? lines.length : found;
  if (lines.some((_, index) => index >= end && isHead(index))) return undefined;
  const places = [...lines.keys()].filter((index) => index >= head && index < end && index !== head + 1);
  const rows = places.map((index) => cellsOf(lines[index] ?? '').map(({ text: written }) => read(written)));
  const width = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length > width)) return undefined;
  return {
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    lines: places.map((index) => index + 1),
  };
}

const isTableHead = (head: string, delimiter: string) =>
  delimiterRow.test(delimiter) &&
  delimiter.includes('|') &&
  head.trim() !== '' &&
  cellsOf(head).length === cellsOf(delimiter).length;

/** The text with a cell, a row or a column changed: the bytes of the other rows stay, and of the other cells. */
export function changeMarkdownTable(text: string, change: MarkdownTableChange): string {
  const table = readMarkdownTable(text);
  if (!table) return text;
  const lines = text.split('\n');
  const places = table.lines.map((line) => line - 1);
  const delimiter = (places[0] ?? 0) + 1;
  const width = table.rows[0]?.length ?? 0;
  switch (change.kind) {
    case 'cell': {
      const place = places[change.row] ?? 0;
      return lines.with(place, withCell(lines[place] ?? '', change.column, change.value)).join('\n');
    }
    case 'addRow': {
      const place = change.at === 0 ? delimiter : (places[change.at] ?? 0);
      return lines.toSpliced(place + 1, 0, writeRow(Array(width).fill(''))).join('\n');
    }
    case 'removeRow':
      return lines.toSpliced(places[change.at] ?? 0, 1).join('\n');
    case 'addColumn':
    case 'removeColumn': {
      const changed = (cells: string[], added: string) =>
        change.kind === 'addColumn'
          ? cells.toSpliced(change.at + 1, 0, added)
          : cells.toSpliced(change.at, 1);
      return lines
        .map((line, index) => {
          if (index !== delimiter && !places.includes(index)) return line;
          const cells = cellsOf(line).map(({ text: written }) => written.trim());
          const whole = Array.from({ length: width }, (_, column) => cells[column] ?? '');
          return writeRow(changed(whole, index === delimiter ? '---' : ''));
        })
        .join('\n');
    }
  }
}

type Cell = { start: number; end: number; text: string };

/** Between the bars that nothing escapes; those at the ends of the line are no cell's. */
function cellsOf(line: string): Cell[] {
  const bars = [...line.matchAll(/\\[\\|]|\|/g)].flatMap(({ 0: found, index }) =>
    found === '|' ? [index] : [],
  );
  const first = line.search(/\S/);
  const last = line.trimEnd().length - 1;
  const edges = [...(bars[0] === first ? [] : [-1]), ...bars, ...(bars.at(-1) === last ? [] : [line.length])];
  return edges.slice(1).map((end, index) => {
    const start = (edges[index] ?? 0) + 1;
    return { start, end, text: line.slice(start, end) };
  });
}

function withCell(line: string, column: number, value: string): string {
  const cells = cellsOf(line);
  const cell = cells[column];
  const isFramed = line.trim().startsWith('|') && /(?<!\\)\|\s*$/.test(line);
  if (!cell || !isFramed) {
    const texts = cells.map(({ text }) => text.trim());
    while (texts.length <= column) texts.push('');
    return writeRow(texts.with(column, write(value)));
  }
  const [, before = ' ', after = ' '] = /^(\s*)\S(?:.*\S)?(\s*)$/.exec(cell.text) ?? [];
  const written = before + write(value) + after;
  // A backslash just before the bar would escape it.
  const gap = written.endsWith('\\') ? ' ' : '';
  return line.slice(0, cell.start) + written + gap + line.slice(cell.end);
}

const writeRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** A bar is escaped with one backslash more than stands before it already; where there is an odd number, it is. */
const write = (value: string) =>
  value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(\\*)\|/g, (bar, slashes: string) => (slashes.length % 2 === 0 ? `${slashes}\\|` : bar));

const read = (written: string) =>
  written
    .trim()
    .replace(/(\\+)\|/g, (bar, slashes: string) => (slashes.length % 2 === 1 ? bar.slice(1) : bar));
