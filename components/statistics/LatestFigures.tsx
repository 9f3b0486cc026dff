import { LatestSection } from '@/components/page/LatestSection';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { listAddress } from '@/lib/statistics/seriesList';
import { FigureTile } from './FigureTile';

/** The newest figures of the series that editors chose. */
export function LatestFigures({ locale, ids }: { locale: Locale; ids: readonly string[] }) {
  const t = getTranslator(locale);
  return (
    <LatestSection
      id="aktuella-siffror"
      title={t('statistics.latest.title')}
      all={{
        address: listAddress,
        text: t('statistics.latest.all'),
        language: langOn(locale, dataLocale),
      }}
    >
      {ids.map((id) => (
        <FigureTile key={id} locale={locale} series={getSeries(id)} />
      ))}
    </LatestSection>
  );
}
