import styles from './CheckboxGroup.module.css';

type Option = { value: string; text: string; count?: number; language?: string };

type CheckboxGroupProps = {
  label: string;
  name: string;
  /** Those that are chosen. */
  values: readonly string[];
  /** The first of them are always seen, the others in a fold. */
  options: readonly Option[];
  /** What opens the fold. */
  more: string;
};

const alwaysSeen = 6;

/** Any number of choices, each with how much it finds. */
export function CheckboxGroup({ label, name, values, options, more }: CheckboxGroupProps) {
  const list = (some: readonly Option[]) => (
    <ul role="list">
      {some.map(({ value, text, count, language }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={name} value={value} defaultChecked={values.includes(value)} />
            <span lang={language}>{text}</span>
            {count !== undefined && <small>{count}</small>}
          </label>
        </li>
      ))}
    </ul>
  );
  const rest = options.slice(alwaysSeen);
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {list(options.slice(0, alwaysSeen))}
      {rest.length > 0 && (
        <details open={rest.some(({ value }) => values.includes(value))}>
          <summary>{more}</summary>
          {list(rest)}
        </details>
      )}
    </fieldset>
  );
}
