import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { cellCodeTexts } from './cellCodes';
import { formatFigure } from './formatFigure';
import { formatTime } from './formatTime';
import { type Figure, isMeasure, keyColumn, type Series } from './Series';
import type { Revision } from './seriesSchema';

/** "2023, Dagar: ändrat från 61 till 62. Källan har räknat om året." */
export function describeRevision(series: Series, revision: Revision, locale: Locale): string {
  const { row, only = {}, measure, from, to, reason } = revision;
  const t = getTranslator(locale);
  const column = series.columns.filter(isMeasure).find(({ name }) => name === measure);
  const say = (figure: Figure) =>
    typeof figure === 'number'
      ? formatFigure(figure, { decimals: column?.decimals ?? 0 })
      : t(`statistics.code.${cellCodeTexts[figure]}`);
  const key = keyColumn(series);
  const place = [formatTime(row, key?.type ?? 'text', locale), ...Object.values(only), column?.label];
  const sentence = t('statistics.revision.change', {
    place: place.join(', '),
    from: say(from),
    to: say(to),
  });
  return reason ? `${sentence} ${reason}` : sentence;
}
