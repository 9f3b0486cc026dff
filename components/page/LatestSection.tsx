import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import styles from './LatestSection.module.css';

type LatestSectionProps = {
  /** Of the heading. */
  id: string;
  title: string;
  /** Where all of them are, and in which language when it is not the page's. */
  all: { address: string; text: string; language: Locale | undefined };
  /** As list items. */
  children: ReactNode;
};

/** The newest of something, side by side, and the way to all of them. */
export function LatestSection({ id, title, all, children }: LatestSectionProps) {
  return (
    <section className={styles.latest}>
      <div>
        <h2 id={id}>{title}</h2>
        <a href={all.address} hrefLang={all.language}>
          {all.text}
        </a>
      </div>
      <ul role="list">{children}</ul>
    </section>
  );
}
