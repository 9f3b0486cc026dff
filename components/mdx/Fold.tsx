import type { ReactNode } from 'react';
import styles from './Fold.module.css';

/** `<Fold title="…">`: opened by the browser itself, without script; whole on paper. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
