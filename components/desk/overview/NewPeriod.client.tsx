import { useRef, useState } from 'react';
import type { PeriodForm } from '@/lib/desk/table/addPeriod';
import type { Table } from '@/lib/desk/table/tables';
import { closeFold } from '../closeFold';
import { FaultItems } from '../FaultItems.client';
import { useSaving } from './useSaving';

type NewPeriodProps = { table: Table; form: PeriodForm; onDone: () => void };

const newSource = { title: '', address: '', validity: '' };

const sourceFields = [
  ['title', 'Källans namn'],
  ['address', 'Källans adress'],
  ['validity', 'Vad den nya källan gäller'],
] as const;

/** A year, a quarter or a month more in a series, and all that has to be written anew with it. */
export function NewPeriod({ table, form, onDone }: NewPeriodProps) {
  const fold = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={fold}>
      <summary>Lägg till en ny tid</summary>
      <PeriodFields
        // With the next time it begins anew.
        key={table.base}
        table={table}
        form={form}
        onDone={() => {
          closeFold(fold.current);
          onDone();
        }}
      />
    </details>
  );
}

function PeriodFields({ table, form, onDone }: NewPeriodProps) {
  const [period, setPeriod] = useState('');
  const [rows, setRows] = useState(form.rows);
  const [source, setSource] = useState(form.sources.at(-1) ?? newSource);
  const isNewSource = form.sources.every(({ address }) => address !== source.address);
  const [texts, setTexts] = useState(() =>
    Object.fromEntries(form.texts.map(({ name, text }) => [name, text])),
  );
  const saving = useSaving();
  const labelOf = (row: readonly string[]) =>
    row.filter(
      (cell, index) =>
        cell !== '' && !form.measures.includes(form.columns[index] ?? '') && !cell.startsWith('http'),
    );

  return (
    <form
      aria-label="Ny tid"
      onSubmit={(event) => {
        event.preventDefault();
        const { file, base } = table;
        saving.save('addPeriod', { file, base, period, rows, source, texts }, onDone);
      }}
    >
      <label>
        Tid
        <span className="help">{`Den senaste är ${form.latest}.`}</span>
        <input value={period} required onChange={({ target }) => setPeriod(target.value)} />
      </label>
      <fieldset>
        <legend>Siffror</legend>
        <span className="help">Decimaler med komma eller punkt. Saknas siffran: två punkter.</span>
        {rows.map((row, place) =>
          form.columns.map((column, index) =>
            form.measures.includes(column) ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no other name, and never move.
              <label key={`${place} ${column}`}>
                {[column, ...(rows.length > 1 ? labelOf(row) : [])].join(', ')}
                <input
                  value={row[index] ?? ''}
                  required
                  onChange={({ target }) => setRows(rows.with(place, row.with(index, target.value)))}
                />
              </label>
            ) : null,
          ),
        )}
      </fieldset>
      <label>
        Källa
        <select
          value={isNewSource ? '' : source.address}
          onChange={({ target }) =>
            setSource(form.sources.find(({ address }) => address === target.value) ?? newSource)
          }
        >
          {form.sources.map(({ address, title }) => (
            <option key={address} value={address}>
              {title}
            </option>
          ))}
          <option value="">En ny källa</option>
        </select>
      </label>
      {isNewSource &&
        sourceFields.map(([name, label]) => (
          <label key={name}>
            {label}
            <input
              value={source[name]}
              required
              onChange={({ target }) => setSource({ ...source, [name]: target.value })}
            />
          </label>
        ))}
      <fieldset>
        <legend>Texter som säger siffror eller tider</legend>
        <span className="help">Antalet rader och dagen i katalogen ändras av sig själva.</span>
        {form.texts.map(({ name, label }) => (
          <label key={name}>
            {label}
            <textarea
              rows={2}
              spellCheck
              value={texts[name] ?? ''}
              onChange={({ target }) => setTexts({ ...texts, [name]: target.value })}
            />
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        {saving.message && <p className="message">{saving.message}</p>}
        <FaultItems faults={saving.faults} />
      </div>
      <button type="submit" className="primary">
        Spara den nya tiden
      </button>
    </form>
  );
}
