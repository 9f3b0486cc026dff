import type { ReactNode } from 'react';
import styles from './Cards.module.css';

/** `<Cards>` around several `<Card>`. */
export function Cards({ children }: { children: ReactNode }) {
  return (
    <ul className={styles.cards} role="list">
      {children}
    </ul>
  );
}
