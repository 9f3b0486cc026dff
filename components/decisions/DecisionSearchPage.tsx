import { FilterAnswer } from '@/components/form/FilterAnswer';
import { FilteredList } from '@/components/form/FilteredList';
import { PageLayout } from '@/components/page/PageLayout';
import { PageNumbers } from '@/components/page/PageNumbers';
import { trailTo } from '@/lib/content/trailTo';
import { decisionSearchAddress, decisionsAddress } from '@/lib/decisions/decisionAddresses';
import { type DecisionQuery, decisionQueryAddress } from '@/lib/decisions/decisionQuery';
import { loadDecisions } from '@/lib/decisions/loadDecisions';
import { pageLength, searchDecisions } from '@/lib/decisions/searchDecisions';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { DecisionSearchForm } from './DecisionSearchForm';
import { DecisionTable } from './DecisionTable';

export function DecisionSearchPage({ query }: { query: DecisionQuery }) {
  const t = getTranslator(dataLocale);
  const decisions = loadDecisions();
  const { hits, total, page, pageCount } = searchDecisions(decisions, query);
  const from = (page - 1) * pageLength + 1;
  return (
    <PageLayout
      locale={dataLocale}
      address={decisionSearchAddress}
      title={t('decisions.search.title')}
      lead={t('decisions.search.lead')}
      trail={trailTo(dataLocale, decisionsAddress)}
    >
      <FilteredList form={<DecisionSearchForm decisions={decisions} query={query} locale={dataLocale} />}>
        {total === 0 ? (
          <FilterAnswer heading={t('decisions.search.none')}>
            <p>
              <a href={decisionSearchAddress}>{t('decisions.all', { count: decisions.length })}</a>
            </p>
          </FilterAnswer>
        ) : (
          <FilterAnswer heading={t('decisions.search.hits', { count: total })}>
            <DecisionTable
              caption={t('decisions.search.range', { from, to: from + hits.length - 1 })}
              decisions={hits}
              locale={dataLocale}
            />
            <PageNumbers
              locale={dataLocale}
              page={page}
              pages={pageCount}
              addressOf={(number) => decisionQueryAddress({ ...query, page: number })}
            />
          </FilterAnswer>
        )}
      </FilteredList>
    </PageLayout>
  );
}
