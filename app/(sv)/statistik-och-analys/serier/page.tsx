import { SeriesOverview } from '@/components/statistics/SeriesOverview';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';
import { listAddress } from '@/lib/statistics/seriesList';

export function generateMetadata() {
  const t = getTranslator('sv');
  return pageMetadata({
    locale: 'sv',
    address: listAddress,
    title: t('statistics.overview.title'),
    description: t('statistics.overview.description'),
  });
}

export default function SeriesOverviewPage() {
  return <SeriesOverview locale="sv" />;
}
