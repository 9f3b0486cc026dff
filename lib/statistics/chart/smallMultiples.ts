import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import { formatTime } from '@/lib/statistics/series/formatTime';
import type { Series } from '@/lib/statistics/series/Series';
import { round, timeStep } from '@/lib/statistics/series/timeSteps';
import { chartAxis, domainWithZero } from './chartAxis';

export type SmallMultiple = {
  label: string;
  height: number;
  /** Where zero is, in pixels from the top. */
  base: number;
  columns: {
    /** Per cent across, pixels down. */
    x: number;
    y: number;
    width: number;
    height: number;
    time: string;
  }[];
  /** The first and the last column in words, below them. */
  ends: { time: string; figure: string; x: number; anchor: 'start' | 'end' }[];
};

/** A small drawing for each measure, its columns from zero on its own scale. */
export function smallMultiples(series: Series, x: string, measureNames: readonly string[]): SmallMultiple[] {
  const { dimension, measures } = chartAxis(series, x, measureNames);
  const steps = series.rows.map(({ texts }) => timeStep(texts[x] ?? '', dimension.type));
  const [first = 0, last = 0] = extent(steps);
  const width = 100 / (last - first + 1);
  const height = 96;

  return measures.map((measure) => {
    const figures = series.rows.map((row) => row.figures[measure.name]);
    const down = scaleLinear()
      .domain(domainWithZero(figures.filter((figure) => typeof figure === 'number')))
      .range([height, 0]);
    const end = (step: number, anchor: 'start' | 'end') => {
      const index = steps.indexOf(step);
      const figure = figures[index];
      return {
        time: formatTime(series.rows[index]?.texts[x] ?? '', dimension.type),
        figure: typeof figure === 'number' ? formatFigure(figure, measure) : (figure ?? '..'),
        x: anchor === 'start' ? 0 : 100,
        anchor,
      };
    };
    return {
      label: measure.short ?? measure.label,
      height,
      base: round(down(0)),
      columns: series.rows.flatMap(({ texts }, index) => {
        const figure = figures[index];
        const step = steps[index] ?? 0;
        if (typeof figure !== 'number') return [];
        return {
          x: round((step - first) * width + width * 0.1),
          // Whole pixels: each column is sent.
          y: Math.round(down(Math.max(0, figure))),
          width: round(width * 0.8),
          height: Math.round(Math.abs(down(0) - down(figure))),
          time: texts[x] ?? '',
        };
      }),
      ends: [end(first, 'start'), end(last, 'end')],
    };
  });
}
