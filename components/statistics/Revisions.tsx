import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { versionAddress } from '@/lib/statistics/files/versionFiles';
import { describeRevision } from '@/lib/statistics/series/describeRevision';
import { newestFirst } from '@/lib/statistics/series/revisions';
import type { Series } from '@/lib/statistics/series/Series';
import type { Revision } from '@/lib/statistics/series/seriesSchema';

/** Of its line in the list: figures in the table lead there. */
export const revisionId = ({ id, revisions }: Series, revision: Revision) =>
  `andrad-${id}-${revisions.indexOf(revision) + 1}`;

/** Every figure that was changed after it had been shown, and the file as it was before. */
export function Revisions({ series, locale }: { series: Series; locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <ul>
      {newestFirst(series.revisions).map((revision) => (
        <li key={revisionId(series, revision)} id={revisionId(series, revision)}>
          <time dateTime={revision.date}>{formatDate(locale, revision.date)}</time>:{' '}
          {describeRevision(series, revision, locale)}{' '}
          <a href={versionAddress(series.id, revision.date)}>
            {t('statistics.revision.before', { date: formatDate(locale, revision.date) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
