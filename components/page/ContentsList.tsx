import type { Heading } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './ContentsList.module.css';

/** Fewer than this can be seen at a glance. */
const fewestHeadings = 3;

export const hasContents = (headings: readonly Heading[]) => partsOf(headings).length >= fewestHeadings;

/**
 * A fold that the browser opens; where the page is wide it stands open beside the text, and stays in sight. There its title is no
 * button any more, for a button would be heard as closed.
 */
export function ContentsList({ locale, headings }: { locale: Locale; headings: readonly Heading[] }) {
  const title = getTranslator(locale)('page.contents');
  return (
    <div className={styles.contents} data-unread="">
      <details>
        <summary>{title}</summary>
        <p>{title}</p>
        <ul role="list">
          {partsOf(headings).map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function partsOf(headings: readonly Heading[]): Heading[] {
  return headings.filter(({ depth }) => depth === 2);
}
