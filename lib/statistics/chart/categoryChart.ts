import { scaleLinear } from 'd3-scale';
import { descending } from '@/lib/statistics/series/descending';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { round } from '@/lib/statistics/series/timeSteps';
import { chartAxis, domainWithZero, formatTick } from './chartAxis';

export type CategoryChart = {
  /** What each mark stands for, in the order of the marks. */
  labels: string[];
  /** Where zero is, in per cent across: bars begin there. */
  base: number;
  categories: {
    label: string;
    isHighlighted: boolean;
    /** One for each measure; a missing figure has no mark. */
    marks: { measure: number; percent: number; figure: string }[];
  }[];
  ticks: { x: number; label: string }[];
};

/** Bars or dots on lines, one for each category, all on one scale that has zero on it. */
export function categoryChart(
  series: Series,
  chart: Extract<Chart, { kind: 'bars' | 'dots' }>,
): CategoryChart {
  const { measures } = chartAxis(series, chart.category, chart.measures);
  const rows = series.rows
    .filter(({ texts }) => !chart.without.includes(texts[chart.category] ?? ''))
    .map(({ texts, figures }) => ({
      label: texts[chart.category] ?? '',
      figures: measures.map(({ name }) => figures[name]),
    }));
  if (chart.order === 'descending') {
    rows.sort((a, b) => descending(a.figures[0], b.figures[0]));
  }

  const across = scaleLinear()
    .domain(
      domainWithZero(rows.flatMap(({ figures }) => figures.filter((figure) => typeof figure === 'number'))),
    )
    .nice(4)
    .range([0, 100]);
  return {
    labels: measures.map((measure) => measure.short ?? measure.label),
    base: round(across(0)),
    categories: rows.map(({ label, figures }) => ({
      label,
      isHighlighted: chart.highlight.includes(label),
      marks: figures.flatMap((figure, measure) => {
        const column = measures[measure];
        if (typeof figure !== 'number' || !column) return [];
        return { measure, percent: round(across(figure)), figure: formatFigure(figure, column) };
      }),
    })),
    ticks: across.ticks(4).map((value) => ({ x: round(across(value)), label: formatTick(value) })),
  };
}
