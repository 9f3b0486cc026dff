import type { ReactNode } from 'react';
import styles from './Steps.module.css';

/** `<Steps>` around several `<Step>`, in their order; the list counts them. */
export function Steps({ children }: { children: ReactNode }) {
  return <ol className={styles.steps}>{children}</ol>;
}
