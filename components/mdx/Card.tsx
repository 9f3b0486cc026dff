import type { ReactNode } from 'react';
import styles from './Card.module.css';

type CardProps = { href: string; title: string; children: ReactNode };

/** `<Card href="/address" title="…">One or two sentences.</Card>`: the whole card leads to the page, the heading is the link. */
export function Card({ href, title, children }: CardProps) {
  return (
    <li className={styles.card}>
      <h2>
        <a href={href}>{title}</a>
      </h2>
      <div>{children}</div>
    </li>
  );
}
