import { dataLocale } from '@/lib/i18n/locales';
import { chosenRows } from '@/lib/statistics/series/chosenRows';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { isMeasure, keyColumn, type Series } from '@/lib/statistics/series/Series';
import { writeLarge } from './latestFigure';

export type KeyFigure = { series: Series; figure: string; unit: string; text: string };

/** The figure that each series has chosen for the overview, in Swedish as its text is; that it is there is checked when the series is read. */
export function keyFigures(all: readonly Series[] = loadSeries()): KeyFigure[] {
  return all.flatMap((series) => {
    const { keyFigure, columns, rows } = series;
    const key = keyColumn(series);
    const measure = columns.filter(isMeasure).find(({ name }) => name === keyFigure?.measure);
    const row = chosenRows(rows, keyFigure?.only).find(
      ({ texts }) => key && texts[key.name] === keyFigure?.row,
    );
    const figure = measure && row?.figures[measure.name];
    if (!keyFigure || !measure || typeof figure !== 'number') return [];
    return { series, ...writeLarge(figure, measure, dataLocale), text: keyFigure.text };
  });
}
