import type { ReactNode } from 'react';
import styles from './FieldGroup.module.css';

/** Fields that say one thing together, under its name. */
export function FieldGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div>{children}</div>
    </fieldset>
  );
}
