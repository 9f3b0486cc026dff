import type { ReactNode } from 'react';
import styles from './Timeline.module.css';

type EventProps = { year: string; title?: string; children: ReactNode };

/** `<Event year="2005" title="…">`: the year first, as it is read. */
export function Event({ year, title, children }: EventProps) {
  return (
    <li className={styles.event}>
      <p className={styles.year}>
        {year}
        {title && `: ${title}`}
      </p>
      {children}
    </li>
  );
}
