import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { categoryChart } from '@/lib/statistics/categoryChart';
import { chartAxis } from '@/lib/statistics/chartAxis';
import { columnChart } from '@/lib/statistics/columnChart';
import { lineChart } from '@/lib/statistics/lineChart';
import type { Series } from '@/lib/statistics/Series';
import type { Chart } from '@/lib/statistics/seriesSchema';
import { smallMultiples } from '@/lib/statistics/smallMultiples';
import { BarDrawing } from './BarDrawing';
import styles from './Chart.module.css';
import { ChartHatch } from './ChartHatch';
import { ColumnDrawing } from './ColumnDrawing';
import { DotDrawing } from './DotDrawing';
import { LineDrawing } from './LineDrawing';
import { MultiplesDrawing } from './MultiplesDrawing';

type SeriesChartProps = { series: Series; chart: Chart; locale: Locale; children?: ReactNode };

/** A drawing for eyes, and its finding in words for everyone; the figures themselves are in the table. */
export function SeriesChart({ series, chart, locale, children }: SeriesChartProps) {
  const t = getTranslator(locale);
  const id = `diagram-${series.id}-${chart.name}`;
  const { drawing, note } = draw(series, chart, id, locale);
  return (
    <figure className={styles.figure}>
      <figcaption id={`${id}-titel`}>{chart.title}</figcaption>
      <p id={`${id}-fynd`}>{chart.finding}</p>
      <div
        role="img"
        aria-labelledby={`${id}-titel`}
        aria-describedby={`${id}-fynd`}
        className={styles.drawing}
      >
        {drawing}
      </div>
      <p className={styles.small}>
        {[t('statistics.chart.period', { period: series.period }), note].join(' ')}
      </p>
      {children}
    </figure>
  );
}

function draw(
  series: Series,
  chart: Chart,
  id: string,
  locale: Locale,
): { drawing: ReactNode; note: string } {
  const t = getTranslator(locale);
  const { measures } = chartAxis(series, 'x' in chart ? chart.x : chart.category, chart.measures);
  const unit = t('statistics.chart.unit', { unit: measures[0]?.unit });

  switch (chart.kind) {
    case 'line': {
      const model = lineChart(series, chart);
      const start = model.start && t('statistics.chart.axisStart', { start: model.start });
      return { drawing: <LineDrawing {...model} />, note: start ? `${unit} ${start}` : unit };
    }
    case 'stacked':
      return {
        drawing: (
          <>
            <ChartHatch chartId={id} />
            <ColumnDrawing {...columnChart(series, chart.x, chart.measures)} chartId={id} />
          </>
        ),
        note: unit,
      };
    case 'multiples':
      return {
        drawing: <MultiplesDrawing multiples={smallMultiples(series, chart.x, chart.measures)} />,
        note: t('statistics.chart.ownScale'),
      };
    case 'bars':
      return {
        drawing: (
          <>
            {chart.measures.length > 1 && <ChartHatch chartId={id} />}
            <BarDrawing {...categoryChart(series, chart)} chartId={id} />
          </>
        ),
        note: unit,
      };
    case 'dots':
      return { drawing: <DotDrawing {...categoryChart(series, chart)} />, note: unit };
  }
}
