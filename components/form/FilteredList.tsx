import type { ReactNode } from 'react';
import styles from './FilteredList.module.css';

/** A FilterForm and what it has found: beside each other where there is room. */
export function FilteredList({ form, children }: { form: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.filtered}>
      {form}
      <div>{children}</div>
    </div>
  );
}
