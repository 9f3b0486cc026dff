import { FilterAnswer } from '@/components/form/FilterAnswer';
import { PageLayout } from '@/components/page/PageLayout';
import { trailTo } from '@/lib/content/trailTo';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { loadTerms } from '@/lib/terms/loadTerms';
import { searchTerms } from '@/lib/terms/searchTerms';
import { termSearchAddress, termsAddress } from '@/lib/terms/termAddresses';
import { NoTerms } from './NoTerms';
import { TermItems } from './TermItems';
import { TermSearchForm } from './TermSearchForm';

export function TermSearchPage({ words }: { words: string }) {
  const t = getTranslator(dataLocale);
  const terms = loadTerms();
  const hits = searchTerms(terms, words);
  return (
    <PageLayout
      locale={dataLocale}
      address={termSearchAddress}
      title={t('terms.search.title')}
      lead={t('terms.search.lead')}
      trail={trailTo(dataLocale, termsAddress)}
    >
      <TermSearchForm locale={dataLocale} words={words} />
      {hits.length > 0 && (
        <FilterAnswer heading={t('terms.search.hits', { count: hits.length })}>
          <TermItems terms={hits} />
        </FilterAnswer>
      )}
      {hits.length === 0 && words && <NoTerms terms={terms} words={words} />}
    </PageLayout>
  );
}
