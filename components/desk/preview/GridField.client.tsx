import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  changeMarkdownTable,
  type MarkdownTableChange,
  readMarkdownTable,
} from '@/lib/desk/table/markdownTable';
import { askedByKeys } from './askedByKeys';
import type { SourceFieldProps } from './SourceField.client';

type Place = { row: number; column: number };

/** A table of Markdown as fields, one for each cell. Tab goes to the next one; the arrows and Enter go between rows. */
export function GridField({ label, language, text, faults, onWrite, onSave, onClose }: SourceFieldProps) {
  const { rows = [], lines = [] } = readMarkdownTable(text) ?? {};
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  /** As it is written in the cell that has focus: the table has it without a space at its end. */
  const [typed, setTyped] = useState<string>();
  const fields = useRef<HTMLTableElement>(null);
  const [headings = []] = rows;

  useEffect(() => fields.current?.rows[at.row]?.cells[at.column]?.querySelector('input')?.focus(), [at]);

  function change(wanted: MarkdownTableChange, then?: Place) {
    onWrite(changeMarkdownTable(text, wanted));
    if (then) goTo(then);
  }

  function goTo(place: Place) {
    setTyped(undefined);
    setAt(place);
  }

  function press(event: KeyboardEvent) {
    const asked = askedByKeys(event);
    if (asked === 'save') onSave();
    else if (asked === 'close') onClose();
    else if (event.key === 'ArrowUp') goTo({ ...at, row: Math.max(0, at.row - 1) });
    else if (event.key === 'ArrowDown') goTo({ ...at, row: Math.min(rows.length - 1, at.row + 1) });
    else if (event.key === 'Enter' && at.row === rows.length - 1)
      change({ kind: 'addRow', at: at.row }, { ...at, row: at.row + 1 });
    else if (event.key === 'Enter') goTo({ ...at, row: at.row + 1 });
    else return;
    event.preventDefault();
  }

  const headingOf = (column: number) => headings[column] || `Kolumn ${column + 1}`;
  const rowName = (row: number) => rows[row]?.[0] || `rad ${row}`;
  const nameOf = ({ row, column }: Place) => {
    if (row === 0) return `Rubrik, kolumn ${column + 1}`;
    return `${headingOf(column)}, ${column === 0 ? `rad ${row}` : rowName(row)}`;
  };
  return (
    <>
      <div className="scroll">
        <table ref={fields} aria-label={label} lang={language}>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name.
              <tr key={row}>
                {cells.map((cell, column) => {
                  const isHere = at.row === row && at.column === column;
                  const Cell = row === 0 || column === 0 ? 'th' : 'td';
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor has a column.
                    <Cell key={column} scope={row === 0 ? 'col' : column === 0 ? 'row' : undefined}>
                      <input
                        aria-label={nameOf({ row, column })}
                        aria-invalid={faults.some(({ line }) => line === lines[row]) || undefined}
                        spellCheck
                        value={(isHere ? typed : undefined) ?? cell}
                        onFocus={() => {
                          if (!isHere) goTo({ row, column });
                        }}
                        onChange={({ target }) => {
                          setTyped(target.value);
                          change({ kind: 'cell', row, column, value: target.value });
                        }}
                        onKeyDown={press}
                      />
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="buttons">
        <button
          type="button"
          onClick={() => change({ kind: 'addRow', at: at.row }, { ...at, row: at.row + 1 })}
        >
          {`Ny rad efter ${at.row === 0 ? 'rubrikerna' : rowName(at.row)}`}
        </button>
        <button
          type="button"
          onClick={() => change({ kind: 'addColumn', at: at.column }, { row: 0, column: at.column + 1 })}
        >
          {`Ny kolumn efter ${headingOf(at.column)}`}
        </button>
        {at.row > 0 && (
          <button
            type="button"
            onClick={() => change({ kind: 'removeRow', at: at.row }, { ...at, row: at.row - 1 })}
          >
            {`Ta bort raden ${rowName(at.row)}`}
          </button>
        )}
        {headings.length > 1 && (
          <button
            type="button"
            onClick={() =>
              change({ kind: 'removeColumn', at: at.column }, { ...at, column: Math.max(0, at.column - 1) })
            }
          >
            {`Ta bort kolumnen ${headingOf(at.column)}`}
          </button>
        )}
      </div>
    </>
  );
}
