import { figureFlag } from '@/lib/statistics/series/figureFlag';
import { type Figure, isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';
import { stepsPerYear, timeStep } from '@/lib/statistics/series/timeSteps';
import { describeSeries } from './describeSeries';

/** The dimension of the measures, by the name that Statistics Sweden gives it. */
const measureDimension = 'ContentsCode';

/**
 * A series as a JSON-stat 2.0 data set (json-stat.org/full): every combination of what the dimensions may be has its place in `value`, and
 * a figure that is missing is `null` there, with the reason in `status`.
 */
export function jsonStat(series: Series): string {
  const { title, sources, period, reservations, page } = describeSeries(series);
  const dimensions = series.columns.filter(isDimension);
  const measures = series.columns.filter(isMeasure);
  const categories = dimensions.map(({ name, type }) => {
    const texts = [...new Set(series.rows.map(({ texts }) => texts[name] ?? ''))];
    return type === 'text' ? texts : texts.sort((a, b) => timeStep(a, type) - timeStep(b, type));
  });

  const ids = [...dimensions.map(({ name }) => name), measureDimension];
  const size = [...categories.map(({ length }) => length), measures.length];
  const places = categories.map((texts) => new Map(texts.map((text, place) => [text, place])));
  const value: (number | null)[] = new Array(size.reduce((all, one) => all * one, 1)).fill(null);
  const status: Record<string, string> = {};
  const put = (place: number, figure: Figure | undefined) => {
    if (typeof figure === 'number') value[place] = figure;
    else if (figure !== undefined) status[place] = figure;
  };
  for (const seriesRow of series.rows) {
    const { texts, figures } = seriesRow;
    const row = dimensions.reduce(
      (place, { name }, index) => place * (size[index] ?? 1) + (places[index]?.get(texts[name] ?? '') ?? 0),
      0,
    );
    for (const [index, { name }] of measures.entries()) {
      const place = row * measures.length + index;
      put(place, figures[name]);
      const flag = figureFlag(series, seriesRow, name);
      if (flag) status[place] ??= flag;
    }
  }

  return `${JSON.stringify(
    {
      version: '2.0',
      class: 'dataset',
      label: title,
      source: sources.map((source) => source.title).join('; '),
      href: page,
      note: [period, ...reservations.map(({ text }) => text)],
      id: ids,
      size,
      role: {
        time: dimensions
          .filter(({ type }) => type in stepsPerYear && type !== 'text')
          .map(({ name }) => name),
        metric: [measureDimension],
      },
      dimension: Object.fromEntries([
        ...dimensions.map(({ name, label }, index) => [
          name,
          { label, category: { index: categories[index] } },
        ]),
        [
          measureDimension,
          {
            label: 'Mått',
            category: {
              index: measures.map(({ name }) => name),
              label: Object.fromEntries(measures.map(({ name, label }) => [name, label])),
              unit: Object.fromEntries(
                measures.map(({ name, unit, decimals }) => [name, { label: unit, decimals }]),
              ),
            },
          },
        ],
      ]),
      value,
      ...(Object.keys(status).length > 0 ? { status } : {}),
    },
    null,
    1,
  )}\n`;
}
