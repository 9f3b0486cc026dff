import type { ReactNode } from 'react';
import styles from './Shortcuts.module.css';

/** `<Shortcuts title="Genvägar">` around a Markdown list of links: a grey band of its own. */
export function Shortcuts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.band} aria-labelledby="genvagar">
      <h2 id="genvagar">{title}</h2>
      {children}
    </section>
  );
}
