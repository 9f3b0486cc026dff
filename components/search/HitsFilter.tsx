import { hitKinds } from '@/lib/content/SearchDocument';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';
import styles from './HitsFilter.module.css';

/** The kinds that have hits, with how many. With one kind there is nothing to choose. */
export function HitsFilter({ locale, result }: { locale: Locale; result: SearchResult }) {
  const t = getTranslator(locale);
  const { query, kind, counts } = result;
  const kinds = hitKinds.filter((each) => counts[each] > 0 || each === kind);
  if (kinds.length < 2) return null;

  const all = hitKinds.reduce((sum, each) => sum + counts[each], 0);
  const choices = [
    { kind: undefined, name: t('search.all'), count: all },
    ...kinds.map((each) => ({ kind: each, name: t(`search.kinds.${each}`), count: counts[each] })),
  ];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.filter} role="group" aria-label={t('search.filter')}>
      <ul role="list">
        {choices.map(({ kind: each, name, count }) => (
          <li key={name}>
            <a
              href={searchAddress(locale, { query, kind: each })}
              aria-current={each === kind ? 'true' : undefined}
            >
              {t('search.count', { name, count })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
