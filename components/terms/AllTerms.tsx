import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { groupByLetter } from '@/lib/terms/groupByLetter';
import { allListId } from '@/lib/terms/listHeadings';
import { termAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';
import { capitalize } from '@/lib/text/capitalize';
import styles from './AllTerms.module.css';
import { LetterLinks, letterId } from './LetterLinks';
import { TermDownloads } from './TermDownloads';
import { TermSearchForm } from './TermSearchForm';

/** The names alone: with their definitions the page would weigh more than a page may, and be long to scan. */
export function AllTerms({ terms, locale }: { terms: readonly Term[]; locale: Locale }) {
  const t = getTranslator(locale);
  const language = langOn(locale, dataLocale);
  const groups = groupByLetter(terms, ({ term }) => term);
  return (
    <>
      <TermSearchForm locale={locale} />
      <section>
        <h2 id={allListId}>{t('terms.list', { count: terms.length })}</h2>
        <p>{t('terms.reservation')}</p>
        <LetterLinks letters={groups.map(({ letter }) => letter)} locale={locale} />
        {groups.map(({ letter, items }) => (
          <section key={letter}>
            <h3 id={letterId(letter)}>{letter}</h3>
            <ul className={styles.terms}>
              {items.map(({ id, term, abbreviation }) => (
                <li key={id}>
                  <a href={termAddress(id)} lang={language} hrefLang={language}>
                    {capitalize(term)}
                  </a>
                  {abbreviation && ` (${abbreviation})`}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
      <TermDownloads locale={locale} />
    </>
  );
}
