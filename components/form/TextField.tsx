import styles from './FilterForm.module.css';

type TextFieldProps = { label: string; name: string; value: string; maxLength: number };

export function TextField({ label, name, value, maxLength }: TextFieldProps) {
  return (
    <label className={styles.wide}>
      {label}
      <input type="search" name={name} defaultValue={value} maxLength={maxLength} autoComplete="off" />
    </label>
  );
}
