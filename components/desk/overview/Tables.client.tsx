import { useState } from 'react';
import type { PeriodForm } from '@/lib/desk/table/addPeriod';
import type { ListedTable, Table } from '@/lib/desk/table/tables';
import { askDesk, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { useAnswer } from '../useAnswer';
import { NewPeriod } from './NewPeriod.client';
import { useSaving } from './useSaving';

type Opened = Table & { period?: PeriodForm };

/** So many can be looked through; with a word or two they are fewer. */
const maxShown = 25;

/** Publications, decisions and series: a row is changed in a form, and is one line of its file. */
export function Tables({ onDone }: { onDone: () => void }) {
  const { answer: tables = [] } = useAnswer<ListedTable[]>('tables');
  const [table, setTable] = useState<Opened>();
  const [words, setWords] = useState('');
  /** The row that is open: its place, or one more than there are. */
  const [row, setRow] = useState<number>();
  const [cells, setCells] = useState<string[]>([]);
  const [message, setMessage] = useState('');
  const saving = useSaving();

  async function open(file: string, said = '') {
    setRow(undefined);
    try {
      setTable(file === '' ? undefined : await askDesk<Opened>('table', { file }));
      setMessage(said);
    } catch (error) {
      setMessage(messageOf(error));
    }
  }

  function save(written?: string[]) {
    if (!table || row === undefined) return;
    const { file, base, rows } = table;
    const at = rows[row] ?? rows.at(-1) ?? { start: 1, end: 1 };
    const lines = { start: at.start, end: at.end };
    const given = {
      file,
      base,
      ...(rows[row] ? { row: lines } : { after: lines }),
      ...(written && { cells: written }),
    };
    saving.save('saveRow', given, () => {
      open(file);
      onDone();
    });
  }

  function edit(place: number, values: readonly string[]) {
    setMessage('');
    setRow(place);
    setCells([...values]);
  }

  const wanted = words.toLowerCase();
  const found = (table?.rows ?? []).flatMap((each, place) =>
    each.cells.some((cell) => cell.toLowerCase().includes(wanted)) ? [{ ...each, place }] : [],
  );
  return (
    <section aria-labelledby="tabeller">
      <h2 id="tabeller">Tabeller</h2>
      <label>
        Tabell
        <select value={table?.file ?? ''} onChange={({ target }) => open(target.value)}>
          <option value="">Välj en tabell</option>
          {tables.map(({ file, title }) => (
            <option key={file} value={file}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div aria-live="polite">
        {(message || saving.message) && <p className="message">{message || saving.message}</p>}
        <FaultItems faults={saving.faults} />
      </div>
      {table && row !== undefined && (
        <form
          aria-label={table.rows[row] ? 'Ändra raden' : 'Ny rad'}
          onSubmit={(event) => {
            event.preventDefault();
            save(cells);
          }}
        >
          <h3>{table.rows[row] ? 'Ändra raden' : 'Ny rad'}</h3>
          {table.columns.map((column, index) => (
            <label key={column}>
              {column}
              <input
                value={cells[index] ?? ''}
                onChange={({ target }) => setCells(cells.with(index, target.value))}
              />
            </label>
          ))}
          <div className="buttons">
            <button type="submit" className="primary">
              Spara raden
            </button>
            {table.rows[row] && (
              <button type="button" onClick={() => save()}>
                Ta bort raden
              </button>
            )}
            <button type="button" onClick={() => setRow(undefined)}>
              Stäng
            </button>
          </div>
        </form>
      )}
      {table && row === undefined && (
        <>
          {table.period && (
            <NewPeriod
              key={table.base}
              table={table}
              form={table.period}
              onDone={() => {
                // The form begins anew with the table that it made, so it is told here.
                open(table.file, 'Sparat.');
                onDone();
              }}
            />
          )}
          <button
            type="button"
            onClick={() =>
              edit(
                table.rows.length,
                table.columns.map(() => ''),
              )
            }
          >
            Ny rad
          </button>
          <label>
            Sök i tabellen
            <input value={words} onChange={({ target }) => setWords(target.value)} />
          </label>
          <p aria-live="polite">{`${found.length} rader`}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys. */}
          <section className="scroll" aria-label="Rader" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Rad</th>
                  {table.columns.map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.slice(0, maxShown).map(({ start, cells: shown, place }) => (
                  <tr key={start}>
                    <th scope="row">
                      <button type="button" onClick={() => edit(place, shown)}>
                        {`Ändra rad ${start}`}
                      </button>
                    </th>
                    {table.columns.map((column, index) => (
                      <td key={column}>{shown[index]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
    </section>
  );
}
