import type { ReactNode } from 'react';
import styles from './FilterForm.module.css';

type FilterFormProps = {
  /** Left out where the form leads to the address that it stands at. */
  action?: string;
  label: string;
  submit: string;
  children: ReactNode;
};

/** A search that is an ordinary form: it works without script, and its answer has an address to share. */
export function FilterForm({ action, label, submit, children }: FilterFormProps) {
  return (
    <search aria-label={label}>
      <form className={styles.form} action={action} method="get">
        {children}
        <button type="submit">{submit}</button>
      </form>
    </search>
  );
}
