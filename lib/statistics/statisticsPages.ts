import type { GeneratedPage } from '@/lib/content/GeneratedPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { apiAddress } from './dataApi';
import { loadSeries } from './series/loadSeries';
import { seriesAddress } from './series/Series';
import { listAddress } from './seriesList';

/** The pages that are made from the series. */
export function statisticsPages(): GeneratedPage[] {
  const t = getTranslator(dataLocale);
  return [
    { address: listAddress, title: t('statistics.overview.title') },
    { address: apiAddress, title: t('statistics.api.title') },
    ...loadSeries().map(({ id, title }) => ({ address: seriesAddress(id), title })),
  ];
}
