import { PageLayout } from '@/components/page/PageLayout';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { apiAddress } from '@/lib/statistics/dataApi';
import { listAddress } from '@/lib/statistics/seriesList';
import { KeyFigures } from './KeyFigures';
import { SeriesList } from './SeriesList';
import { statisticsTrail } from './statisticsTrail';

export function SeriesOverview({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <PageLayout
      locale={locale}
      address={listAddress}
      title={t('statistics.overview.title')}
      lead={t('statistics.overview.lead')}
      trail={statisticsTrail(locale)}
    >
      <h2>{t('statistics.overview.keyFigures')}</h2>
      <KeyFigures locale={locale} />
      <p>{t('statistics.officialCaveat')}</p>
      <h2>{t('statistics.overview.all')}</h2>
      <SeriesList locale={locale} />
      <h2>{t('statistics.overview.list')}</h2>
      <ul>
        <li>
          <a href={`${listAddress}.csv`}>{t('statistics.overview.csvFile')}</a>
        </li>
        <li>
          <a href={`${listAddress}.json`}>{t('statistics.overview.jsonFile')}</a>
        </li>
        <li>
          <a href={apiAddress}>{t('statistics.api.title')}</a>
        </li>
      </ul>
    </PageLayout>
  );
}
