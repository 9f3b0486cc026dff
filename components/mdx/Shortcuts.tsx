import type { ReactNode } from 'react';
import styles from './Shortcuts.module.css';

type ShortcutsProps = {
  title: string;
  heading?: 'h2' | 'h3';
  id?: string;
  idPrefix?: string;
  children: ReactNode;
};

/** `<Shortcuts title="Genvägar">` around a Markdown list of links: a grey band of its own. */
export function Shortcuts({ title, heading: Heading = 'h2', id, idPrefix = '', children }: ShortcutsProps) {
  return (
    <section className={styles.band}>
      <Heading id={id && idPrefix + id}>{title}</Heading>
      {children}
    </section>
  );
}
