import { useId, useRef, useState } from 'react';
import type { FormField } from '@/lib/desk/form/formFields';
import type { Fault } from '@/lib/source/Fault';
import { swedishLocalTime } from '@/lib/source/swedishTime';
import { FaultItems } from './FaultItems.client';
import { takeFocus } from './takeFocus';
import { useKeptFocus } from './useKeptFocus';

type FieldProps = {
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
  /** What the check has against this field. */
  faults?: readonly Fault[];
};

/** So long a text is written on several lines of the form, though it is one in its file. */
const longText = 200;

export function Field({ field, value, onChange, faults = [] }: FieldProps) {
  const id = useId();
  const { label, help, kind, isRequired, choices = [] } = field;
  if (kind === 'rows') return <RowsField field={field} value={value} onChange={onChange} faults={faults} />;
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
  const told = faults.length > 0 && { 'aria-invalid': true, 'aria-describedby': `${id}-fel` };
  const own = { id, ...told };
  return (
    <>
      <label htmlFor={id}>
        {isRequired ? label : `${label} (får vara tomt)`}
        {help && <span className="help">{`${help}${moreHelp[kind] ?? ''}`}</span>}
        {input()}
      </label>
      <div id={`${id}-fel`}>
        <FaultItems faults={faults} />
      </div>
    </>
  );

  function input() {
    const text = String(value ?? '');
    if (kind === 'list')
      return (
        <textarea
          {...own}
          rows={3}
          value={Array.isArray(value) ? value.join('\n') : ''}
          onChange={({ target }) => onChange(target.value === '' ? [] : target.value.split('\n'))}
        />
      );
    if (kind === 'choice')
      return (
        <select {...own} value={text} onChange={({ target }) => onChange(target.value)}>
          <option value="" />
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      );
    if (kind === 'text' && (field.maxLength ?? 0) > longText)
      return (
        <textarea
          {...own}
          className="oneLine"
          rows={2}
          spellCheck
          maxLength={field.maxLength}
          value={text}
          onChange={({ target }) => onChange(target.value.replace(/\s*[\r\n]+\s*/g, ' '))}
        />
      );
    return (
      <input
        {...own}
        type={inputTypes[kind] ?? 'text'}
        maxLength={field.maxLength}
        value={kind === 'moment' ? swedishLocalTime(text) : text}
        onChange={({ target }) =>
          onChange(kind === 'number' && target.value !== '' ? Number(target.value) : target.value)
        }
      />
    );
  }
}

function RowsField({ field: { label, help, parts = [] }, value, onChange, faults = [] }: FieldProps) {
  const rows = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  const change = (index: number, row: Record<string, unknown>) => onChange(rows.with(index, row));
  /** The row that was added last: it takes the focus. */
  const [added, setAdded] = useState<number>();
  const all = useRef<HTMLFieldSetElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  useKeptFocus(all, add);
  return (
    <fieldset ref={all}>
      <legend>{label}</legend>
      <span className="help">{help}</span>
      <FaultItems faults={faults} />
      {rows.map((row, index) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name.
          key={index}
          ref={index === added ? takeFocus : undefined}
          tabIndex={-1}
          className="row"
        >
          <legend>{`${label}, rad ${index + 1}`}</legend>
          {parts.map((part) => (
            <Field
              key={part.name}
              field={part}
              value={row?.[part.name]}
              onChange={(written) => change(index, withPart(row, part.name, written))}
            />
          ))}
          <button
            type="button"
            onClick={() => {
              setAdded(undefined);
              onChange(rows.toSpliced(index, 1));
            }}
          >
            {`Ta bort rad ${index + 1}`}
          </button>
        </fieldset>
      ))}
      <button
        ref={add}
        type="button"
        onClick={() => {
          setAdded(rows.length);
          onChange([...rows, {}]);
        }}
      >
        {`Lägg till: ${label}`}
      </button>
    </fieldset>
  );
}

const inputTypes: Partial<Record<FormField['kind'], string>> = {
  date: 'date',
  moment: 'datetime-local',
  number: 'number',
};

const moreHelp: Partial<Record<FormField['kind'], string>> = {
  list: ' En på varje rad.',
  moment: ' Svensk tid.',
};

/** An empty part is no part. */
function withPart(row: Record<string, unknown>, name: string, value: unknown) {
  const { [name]: _, ...others } = row ?? {};
  return value === ''
    ? others
    : name in (row ?? {})
      ? { ...row, [name]: value }
      : { ...others, [name]: value };
}
