import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Series } from '@/lib/statistics/series/Series';
import { Reservations } from './Reservations';
import { Revisions } from './Revisions';
import { SourceLink } from './SourceLink';

/** Where the figures come from, and what has to be known before they are used. */
export function SeriesFacts({ series, locale }: { series: Series; locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <dl>
      <dt>{t('statistics.series.source')}</dt>
      {series.sources.map(({ title, address, validity }) => (
        <dd key={title}>
          <SourceLink series={series} source={address ?? title} locale={locale} />
          {'. '}
          {t('page.validity', { validity })}
        </dd>
      ))}
      <dt>{t('statistics.series.status')}</dt>
      <dd>{t(`statistics.status.${series.status}`)}</dd>
      <dt>{t('statistics.series.period')}</dt>
      <dd>{series.period}</dd>
      {series.reservations.length > 0 && (
        <>
          <dt>{t('statistics.series.reservations')}</dt>
          <dd>
            <Reservations series={series} />
          </dd>
        </>
      )}
      {series.revisions.length > 0 && (
        <>
          <dt>{t('statistics.revision.title')}</dt>
          <dd>
            <Revisions series={series} locale={locale} />
          </dd>
        </>
      )}
      <dt>{t('statistics.series.official')}</dt>
      <dd>{t('statistics.officialCaveat')}</dd>
      <dt>{t('statistics.series.licence')}</dt>
      <dd>{series.licence}</dd>
    </dl>
  );
}
