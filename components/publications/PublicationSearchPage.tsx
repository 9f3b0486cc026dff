import { FilterAnswer } from '@/components/form/FilterAnswer';
import { FilteredList } from '@/components/form/FilteredList';
import { PageLayout } from '@/components/page/PageLayout';
import { PageNumbers } from '@/components/page/PageNumbers';
import { trailTo } from '@/lib/content/trailTo';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationSearchAddress, publicationsAddress } from '@/lib/publications/publicationAddresses';
import { type PublicationQuery, publicationQueryAddress } from '@/lib/publications/search/publicationQuery';
import { pageLength, searchPublications } from '@/lib/publications/search/searchPublications';
import { NoPublications } from './NoPublications';
import { PublicationItems } from './PublicationItems';
import { PublicationSearchForm } from './PublicationSearchForm';

export function PublicationSearchPage({ query }: { query: PublicationQuery }) {
  const t = getTranslator(dataLocale);
  const register = loadPublications();
  const { hits, total, page, pageCount } = searchPublications(register.publications, query);
  const from = (page - 1) * pageLength + 1;
  return (
    <PageLayout
      locale={dataLocale}
      address={publicationSearchAddress}
      title={t('publications.search.title')}
      lead={t('publications.search.lead')}
      trail={trailTo(dataLocale, publicationsAddress)}
    >
      <FilteredList form={<PublicationSearchForm register={register} query={query} locale={dataLocale} />}>
        {total === 0 ? (
          <NoPublications register={register} query={query} />
        ) : (
          <FilterAnswer heading={t('publications.search.hits', { count: total })}>
            {pageCount > 1 && <p>{t('publications.search.range', { from, to: from + hits.length - 1 })}</p>}
            <PublicationItems publications={hits} locale={dataLocale} />
            <PageNumbers
              locale={dataLocale}
              page={page}
              pages={pageCount}
              addressOf={(number) => publicationQueryAddress({ ...query, page: number })}
            />
          </FilterAnswer>
        )}
      </FilteredList>
    </PageLayout>
  );
}
