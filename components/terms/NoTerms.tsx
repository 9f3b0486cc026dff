import { FilterAnswer } from '@/components/form/FilterAnswer';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { suggestTerm } from '@/lib/terms/searchTerms';
import { termSearchAddress, termsAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';

type NoTermsProps = { terms: readonly Term[]; words: string };

/** Ways out of a search that found nothing. */
export function NoTerms({ terms, words }: NoTermsProps) {
  const t = getTranslator(dataLocale);
  const name = suggestTerm(terms, words);
  return (
    <FilterAnswer heading={t('terms.search.none', { words: `”${words}”` })}>
      <p>{t('terms.search.wider')}</p>
      <ul>
        {name && (
          <li>
            <a href={`${termSearchAddress}?${new URLSearchParams({ q: name })}`}>
              {t('terms.search.didYouMean', { name })}
            </a>
          </li>
        )}
        <li>
          <a href={termsAddress}>{t('terms.search.showAll', { count: terms.length })}</a>
        </li>
      </ul>
    </FilterAnswer>
  );
}
