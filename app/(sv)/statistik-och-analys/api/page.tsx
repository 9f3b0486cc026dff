import { DataApiPage } from '@/components/statistics/DataApiPage';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from '@/lib/metadata/head/pageMetadata';
import { apiAddress } from '@/lib/statistics/dataApi';

export function generateMetadata() {
  const t = getTranslator('sv');
  return pageMetadata({
    locale: 'sv',
    address: apiAddress,
    title: t('statistics.api.title'),
    description: t('statistics.api.description'),
  });
}

export default function SwedishDataApiPage() {
  return <DataApiPage locale="sv" />;
}
