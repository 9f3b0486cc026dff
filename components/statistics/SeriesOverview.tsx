import { FilterForm } from '@/components/form/FilterForm';
import { TextField } from '@/components/form/TextField';
import { PageLayout } from '@/components/page/PageLayout';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { kindField } from '@/lib/search/searchQuery';
import { longestQuery } from '@/lib/search/understandQuery';
import { apiAddress } from '@/lib/statistics/dataApi';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { seriesSubjects } from '@/lib/statistics/series/seriesSchema';
import { listAddress } from '@/lib/statistics/seriesList';
import { FigureTile } from './FigureTile';
import styles from './SeriesOverview.module.css';
import { statisticsTrail } from './statisticsTrail';

/** Every series by what it is about, with its newest figure. */
export function SeriesOverview({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const all = loadSeries();
  const kind = kindField(locale, 'statistics');
  return (
    <PageLayout
      locale={locale}
      address={listAddress}
      title={t('statistics.overview.title')}
      lead={t('statistics.overview.lead')}
      trail={statisticsTrail(locale)}
    >
      <FilterForm
        action={searchAddresses[locale]}
        label={t('statistics.overview.search')}
        submit={t('search.button')}
      >
        <TextField label={t('statistics.overview.search')} name="q" value="" maxLength={longestQuery} />
        <input type="hidden" name={kind.name} value={kind.value} />
      </FilterForm>
      {seriesSubjects.map((subject) => (
        <section key={subject} className={styles.subject}>
          <h2 id={subject}>{t(`statistics.subject.${subject}`)}</h2>
          <ul role="list" className={styles.tiles}>
            {all
              .filter((series) => series.subject === subject)
              .map((series) => (
                <FigureTile key={series.id} locale={locale} series={series} />
              ))}
          </ul>
        </section>
      ))}
      <h2>{t('statistics.overview.list')}</h2>
      <p>{t('statistics.officialCaveat')}</p>
      <ul>
        <li>
          <a href={`${listAddress}.csv`}>{t('statistics.overview.csvFile')}</a>
        </li>
        <li>
          <a href={`${listAddress}.json`}>{t('statistics.overview.jsonFile')}</a>
        </li>
        <li>
          <a href={`${listAddress}.zip`}>{t('statistics.overview.zipFile')}</a>
        </li>
        <li>
          <a href={apiAddress}>{t('statistics.api.title')}</a>
        </li>
      </ul>
    </PageLayout>
  );
}
