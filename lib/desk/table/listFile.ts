import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { DeskError } from '@/lib/desk/store/DeskError';
import { changeYaml } from '@/lib/desk/yaml/changeYaml';
import type { TableFile } from './tableFile';

/** A YAML list as a table: an item is a row, and a field of several words has each on a line of its cell. */
export function readList(text: string, columns: readonly string[]): TableFile {
  const counter = new LineCounter();
  const { contents, errors } = parseDocument(text, { lineCounter: counter });
  const items = isSeq(contents) ? (contents.items as unknown[]) : [];
  if (errors.length > 0 || !items.every(isMap))
    throw new DeskError('Listan går inte att läsa. Öppna filen och rätta den först.');
  const rows = items.map((item) => {
    const [start = 0, end = 0] = item.range ?? [];
    const last = text.slice(0, end).trimEnd().length;
    const values = item.toJSON() as Record<string, unknown>;
    return {
      start: counter.linePos(start).line,
      end: counter.linePos(last).line,
      cells: columns.map((name) => cellOf(values[name])),
    };
  });
  return { columns: [...columns], rows };
}

const cellOf = (value: unknown) => (Array.isArray(value) ? value.join('\n') : String(value ?? ''));

/** An item as it is written, without the ending of its last line. Of one that was there, the lines of fields that are the same keep their bytes. */
export function writeItem(values: Readonly<Record<string, unknown>>, old = '- '): string {
  const [first = '- '] = /^ *- +/.exec(old) ?? [];
  const indent = ' '.repeat(first.length);
  const [begin = '', ...others] = old.split('\n');
  const fields = [begin.slice(first.length), ...others.map((line) => line.replace(indent, ''))].join('\n');
  return changeYaml(fields, values, Object.keys(values))
    .trimEnd()
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? '' : indent + line))
    .join('\n');
}
