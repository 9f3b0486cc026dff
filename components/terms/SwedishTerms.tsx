import { getTranslator } from '@/lib/i18n/getTranslator';
import { groupByLetter } from '@/lib/terms/groupByLetter';
import { swedishListId } from '@/lib/terms/listHeadings';
import { termAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';
import { capitalize } from '@/lib/text/capitalize';
import { LetterLinks, letterId } from './LetterLinks';
import styles from './SwedishTerms.module.css';
import { TermDownloads } from './TermDownloads';
import { TermSearchForm } from './TermSearchForm';

/** The names alone: with their definitions the page would weigh more than a page may, and be long to scan. */
export function SwedishTerms({ terms }: { terms: readonly Term[] }) {
  const t = getTranslator('sv');
  const groups = groupByLetter(terms, ({ term }) => term);
  return (
    <>
      <TermSearchForm locale="sv" />
      <section>
        <h2 id={swedishListId}>{t('terms.list', { count: terms.length })}</h2>
        <p>{t('terms.reservation')}</p>
        <LetterLinks letters={groups.map(({ letter }) => letter)} locale="sv" />
        {groups.map(({ letter, items }) => (
          <section key={letter}>
            <h3 id={letterId(letter)}>{letter}</h3>
            <ul className={styles.terms}>
              {items.map(({ id, term, abbreviation }) => (
                <li key={id}>
                  <a href={termAddress(id)}>{capitalize(term)}</a>
                  {abbreviation && ` (${abbreviation})`}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <TermDownloads locale="sv" />
    </>
  );
}
