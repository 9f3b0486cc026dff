import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { categoryChart } from '@/lib/statistics/chart/categoryChart';
import { chartAxis } from '@/lib/statistics/chart/chartAxis';
import { chartPeriod } from '@/lib/statistics/chart/chartPeriod';
import { columnChart } from '@/lib/statistics/chart/columnChart';
import { countyMap } from '@/lib/statistics/chart/countyMap';
import { lineChart } from '@/lib/statistics/chart/lineChart';
import { smallMultiples } from '@/lib/statistics/chart/smallMultiples';
import { chosenRows } from '@/lib/statistics/series/chosenRows';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { keepNumbersWhole } from '@/lib/text/keepNumbersWhole';
import { BarDrawing } from './BarDrawing';
import styles from './Chart.module.css';
import { ChartEvents } from './ChartEvents';
import { ChartHatch } from './ChartHatch';
import { ChartReaderIsland } from './ChartReaderIsland';
import { ColumnDrawing } from './ColumnDrawing';
import { CountyTable } from './CountyTable';
import { DotDrawing } from './DotDrawing';
import { LineDrawing } from './LineDrawing';
import { MapDrawing } from './MapDrawing';
import mapStyles from './MapDrawing.module.css';
import { MultiplesDrawing } from './MultiplesDrawing';

type SeriesChartProps = {
  series: Series;
  chart: Chart;
  locale: Locale;
  /** What can be done with the chart: stands above it. */
  tools?: ReactNode;
  /** Where its figures are as JSON, when it is not the file of the whole series. */
  file?: string;
  /** What follows it. */
  children?: ReactNode;
};

/**
 * A drawing for eyes, and its finding in words for everyone; the figures themselves are in the table. The first sentence of the finding is
 * the headline, and what is measured stands below it.
 */
export function SeriesChart({ series: whole, chart, locale, tools, file, children }: SeriesChartProps) {
  const t = getTranslator(locale);
  const id = `diagram-${whole.id}-${chart.name}`;
  const series = { ...whole, rows: chosenRows(whole.rows, chart.only) };
  const { drawing, note, beside, below } = draw(series, chart, id, locale);
  const [headline = '', ...rest] = keepNumbersWhole(chart.finding).split(/(?<=[.!?]) (?=[A-ZÅÄÖ\d])/);
  const image = (
    <div className={styles.read}>
      {/* The finding is read just before, in the caption: as a description of the image too it would be heard twice. */}
      <div role="img" aria-labelledby={`${id}-titel`} className={styles.drawing}>
        {/* An image is one thing to hear; Firefox reads what is in it all the same. */}
        <div aria-hidden="true">{drawing}</div>
      </div>
      <ChartReaderIsland id={id} series={whole} chart={chart} file={file} locale={locale} />
    </div>
  );
  return (
    <figure className={styles.figure}>
      <figcaption>
        <p>
          <strong className={styles.headline}>{headline}</strong> {rest.join(' ')}
        </p>
        <p className={styles.small}>
          <span id={`${id}-titel`}>{chart.title}</span>.{' '}
          {[note, t('statistics.chart.period', { period: chartPeriod(whole, chart) })].join(' ')}
        </p>
      </figcaption>
      {tools}
      {beside ? (
        <div className={mapStyles.beside}>
          {image}
          {beside}
        </div>
      ) : (
        image
      )}
      {below}
      {children}
    </figure>
  );
}

type Drawn = {
  drawing: ReactNode;
  note: string;
  /** What stands beside the drawing, or below it, and is read by everyone. */
  beside?: ReactNode;
  below?: ReactNode;
};

function draw(series: Series, chart: Chart, id: string, locale: Locale): Drawn {
  const t = getTranslator(locale);
  const { dimension, measures } = chartAxis(series, 'x' in chart ? chart.x : chart.category, chart.measures);
  const unit = t('statistics.chart.unit', { unit: measures[0]?.unit });

  switch (chart.kind) {
    case 'line': {
      const model = lineChart(series, chart);
      const start = model.start && t('statistics.chart.axisStart', { start: model.start });
      return {
        drawing: <LineDrawing {...model} />,
        note: start ? `${unit} ${start}` : unit,
        below: chart.events.length > 0 && (
          <ChartEvents events={chart.events} type={dimension.type} locale={locale} />
        ),
      };
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
    case 'map': {
      const model = countyMap(series, chart);
      return {
        drawing: <MapDrawing {...model} />,
        note: unit,
        beside: <CountyTable caption={chart.title} model={model} locale={locale} />,
      };
    }
    case 'dots':
      return { drawing: <DotDrawing {...categoryChart(series, chart)} />, note: unit };
  }
}
