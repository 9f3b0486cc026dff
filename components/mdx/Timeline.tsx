import type { ReactNode } from 'react';
import styles from './Timeline.module.css';

/** `<Timeline>` around several `<Event>`, oldest first. */
export function Timeline({ children }: { children: ReactNode }) {
  return (
    <ol className={styles.timeline} role="list">
      {children}
    </ol>
  );
}
