import type { Heading } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './ContentsList.module.css';

/** Fewer than this can be seen at a glance. */
const fewestHeadings = 3;

export function ContentsList({ locale, headings }: { locale: Locale; headings: Heading[] }) {
  const parts = headings.filter(({ depth }) => depth === 2);
  if (parts.length < fewestHeadings) return null;

  return (
    <nav className={styles.contents} aria-labelledby="sidans-innehall">
      <p id="sidans-innehall">{getTranslator(locale)('page.contents')}</p>
      <ul>
        {parts.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
