import { useState } from 'react';
import type { HeadField } from '@/lib/desk/head/headForm';
import type { PageState } from '@/lib/desk/page/pageState';
import type { SavedChange } from '@/lib/desk/page/savePage';
import type { Fault } from '@/lib/source/Fault';
import { AskError, askDesk, faultsOf, messageOf } from '../askDesk';
import { FaultItems } from '../FaultItems.client';
import { useForms } from './useForms';

type HeadFormProps = { page: PageState; onSaved: (faults: readonly Fault[]) => Promise<void> };

/** The page head, as its schema has it. Only the fields that were changed are written. */
export function HeadForm({ page, onSaved }: HeadFormProps) {
  const fields = useForms()?.head ?? [];
  /** The text that the editor saw; after somebody else has saved, that of theirs. */
  const [base, setBase] = useState(page.text);
  const [values, setValues] = useState<Record<string, unknown>>({});
  const [message, setMessage] = useState('');
  const [faults, setFaults] = useState<Fault[]>([]);
  const valueNow = (name: string) => (name in values ? values[name] : page.head[name]);

  async function save() {
    const change = { kind: 'head', values };
    try {
      const answer = await askDesk<SavedChange>('save', {
        address: page.address,
        base,
        change,
      });
      await onSaved(answer.faults);
    } catch (error) {
      setMessage(messageOf(error));
      setFaults(faultsOf(error));
      if (error instanceof AskError && typeof error.told.now === 'string') setBase(error.told.now);
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {fields.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={valueNow(field.name)}
          onChange={(value) => setValues({ ...values, [field.name]: value })}
        />
      ))}
      <div aria-live="polite">
        {message && <p className="message">{message}</p>}
        <FaultItems faults={faults} />
      </div>
      <div className="buttons">
        <button type="submit" className="primary">
          Spara sidhuvudet
        </button>
      </div>
    </form>
  );
}

type FieldProps = { field: HeadField; value: unknown; onChange: (value: unknown) => void };

function Field({ field, value, onChange }: FieldProps) {
  const { label, help, kind, isRequired, parts = [] } = field;
  if (kind === 'rows') {
    const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
    const change = (index: number, row: Record<string, unknown>) => onChange(rows.with(index, row));
    return (
      <fieldset>
        <legend>{label}</legend>
        <span className="help">{help}</span>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name.
          <fieldset key={index} className="row">
            <legend>{`${label}, rad ${index + 1}`}</legend>
            {parts.map((part) => (
              <Field
                key={part.name}
                field={part}
                value={row?.[part.name]}
                onChange={(written) => change(index, withPart(row, part.name, written))}
              />
            ))}
            <button type="button" onClick={() => onChange(rows.toSpliced(index, 1))}>
              {`Ta bort rad ${index + 1}`}
            </button>
          </fieldset>
        ))}
        <button type="button" onClick={() => onChange([...rows, {}])}>
          {`Lägg till: ${label}`}
        </button>
      </fieldset>
    );
  }
  if (kind === 'boolean') {
    return (
      <label className="check">
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ target }) => onChange(target.checked ? true : null)}
        />{' '}
        {label}
        <span className="help">{help}</span>
      </label>
    );
  }
  const name = isRequired ? label : `${label} (får vara tomt)`;
  if (kind === 'list') {
    return (
      <label>
        {name}
        <span className="help">{`${help} En på varje rad.`}</span>
        <textarea
          rows={3}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
        />
      </label>
    );
  }
  return (
    <label>
      {name}
      <span className="help">{kind === 'moment' ? `${help} Svensk tid.` : help}</span>
      <input
        type={{ text: 'text', date: 'date', moment: 'datetime-local', number: 'number' }[kind]}
        maxLength={field.maxLength}
        value={kind === 'moment' ? String(value ?? '').slice(0, 16) : String(value ?? '')}
        onChange={({ target }) =>
          onChange(kind === 'number' && target.value !== '' ? Number(target.value) : target.value)
        }
      />
    </label>
  );
}

/** An empty part is no part. */
function withPart(row: Record<string, unknown>, name: string, value: unknown) {
  const { [name]: _, ...others } = row ?? {};
  return value === ''
    ? others
    : name in (row ?? {})
      ? { ...row, [name]: value }
      : { ...others, [name]: value };
}
