import { useRef, useState } from 'react';
import type { PeriodForm } from '@/lib/desk/table/addPeriod';
import type { ListedTable, Table } from '@/lib/desk/table/tables';
import { swedishDay } from '@/lib/source/swedishTime';
import { askDesk, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { Field } from '../Field.client';
import { fieldFaults } from '../fieldFaults';
import { LiveMessage } from '../LiveMessage.client';
import { takeFocus } from '../takeFocus';
import { useAnswer } from '../useAnswer';
import { countFound } from './countFound';
import { NewPeriod } from './NewPeriod.client';
import { Part } from './Part.client';
import { useSaving } from './useSaving';

type Opened = Table & { period?: PeriodForm };

/** So many can be looked through; with a word or two they are fewer. */
const maxShown = 25;

/** Publications, terms, decisions and series: a row is changed in a form, and no other line of its file is. */
export function Tables({ onDone }: { onDone: () => void }) {
  const { answer: tables = [], message: unlisted } = useAnswer<ListedTable[]>('tables');
  const [chosen, setChosen] = useState('');
  const [table, setTable] = useState<Opened>();
  const [words, setWords] = useState('');
  /** The row that is open: its place, or one more than there are. */
  const [row, setRow] = useState<number>();
  /** The row that was open just now: the button that opened it takes the focus. */
  const [closed, setClosed] = useState<number | 'new'>();
  const [cells, setCells] = useState<string[]>([]);
  /** Where the page of a row that is taken away leads. */
  const [to, setTo] = useState('');
  const [message, setMessage] = useState('');
  const saving = useSaving();
  const asked = useRef(0);

  async function open(file: string, said = '') {
    const number = ++asked.current;
    // With the arrow keys one passes others on the way, and what is written in the form of one of these must not come into this one.
    if (file !== table?.file) {
      close();
      setTable(undefined);
    }
    const isLast = () => number === asked.current;
    try {
      const answer = file === '' ? undefined : await askDesk<Opened>('table', { file });
      if (!isLast()) return;
      close();
      setTable(answer);
      setMessage(said);
    } catch (error) {
      if (isLast()) setMessage(messageOf(error));
    }
  }

  function save(written?: string[]) {
    if (!table || row === undefined) return;
    const { file, base, rows } = table;
    const { start, end } = rows[row] ?? {};
    const given = {
      file,
      base,
      ...(rows[row] && { row: { start, end } }),
      ...(written ? { cells: written } : { to }),
    };
    saving.save('saveRow', given, () => {
      open(file);
      onDone();
    });
  }

  function close() {
    setClosed(row !== undefined && !table?.rows[row] ? 'new' : row);
    setRow(undefined);
  }

  function edit(place: number, values: readonly string[]) {
    setMessage('');
    saving.forget();
    setRow(place);
    setTo('');
    setCells(
      (table?.fields ?? []).map(({ isToday }, index) =>
        isToday ? swedishDay(new Date()) : (values[index] ?? ''),
      ),
    );
  }

  const told = fieldFaults(saving.faults, table?.file ?? '', table?.fields ?? []);
  const wanted = words.toLowerCase();
  const found = (table?.rows ?? []).flatMap((each, place) =>
    each.cells.some((cell) => cell.toLowerCase().includes(wanted)) ? [{ ...each, place }] : [],
  );
  const listed = found.slice(0, maxShown);
  return (
    <Part id="tabeller" heading="Tabeller">
      <LiveMessage>{unlisted}</LiveMessage>
      <label>
        Tabell
        <select
          value={chosen}
          onChange={({ target }) => {
            setWords('');
            setChosen(target.value);
            open(target.value);
          }}
        >
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
        <FaultItems faults={told.others} file={table?.file} />
      </div>
      {table && row !== undefined && (
        <form
          aria-label={table.rows[row] ? 'Ändra raden' : 'Ny rad'}
          onSubmit={(event) => {
            event.preventDefault();
            save(cells);
          }}
        >
          <h3 ref={takeFocus} tabIndex={-1}>
            {table.rows[row] ? 'Ändra raden' : 'Ny rad'}
          </h3>
          {table.fields.map((field, index) => (
            <Field
              key={field.name}
              field={field}
              value={field.kind === 'list' ? linesOf(cells[index]) : cells[index]}
              onChange={(value) => setCells((before) => before.with(index, [value].flat().join('\n')))}
              faults={told.byName.get(field.name)}
            />
          ))}
          <div className="buttons">
            <button type="submit" className="primary">
              Spara raden
            </button>
            <button type="button" onClick={close}>
              Stäng
            </button>
          </div>
          {table.rows[row] && (
            <div className="buttons">
              {table.hasPages && (
                <label>
                  Sidan som läsaren kommer till när raden är borta (får vara tomt)
                  <input value={to} onChange={({ target }) => setTo(target.value)} />
                </label>
              )}
              <button type="button" onClick={() => save()}>
                Ta bort raden
              </button>
            </div>
          )}
        </form>
      )}
      {table && row === undefined && (
        <>
          {table.period && (
            <NewPeriod
              key={table.file}
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
            ref={closed === 'new' ? takeFocus : undefined}
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
            <input
              value={words}
              onChange={({ target }) => {
                setClosed(undefined);
                setWords(target.value);
              }}
            />
          </label>
          <p aria-live="polite">{countFound(found.length, maxShown, 'rad', 'rader')}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse scrolls it with the arrow keys. */}
          <section className="scroll" aria-label="Rader" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Rad</th>
                  {table.fields.map(({ name, label }) => (
                    <th key={name} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {listed.map(({ start, cells: shown, place }) => (
                  <tr key={start}>
                    <th scope="row">
                      <button
                        ref={place === closed ? takeFocus : undefined}
                        type="button"
                        onClick={() => edit(place, shown)}
                      >
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
    </Part>
  );
}

const linesOf = (cell = '') => (cell === '' ? [] : cell.split('\n'));
