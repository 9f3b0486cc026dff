import type { ReactNode } from 'react';
import styles from './Contact.module.css';

/** `<Contact title="…">` around a list of ways to reach somebody. */
export function Contact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.contact}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
