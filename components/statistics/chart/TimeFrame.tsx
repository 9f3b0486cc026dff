import type { ReactNode } from 'react';
import type { ValueTick } from '@/lib/statistics/chart/chartAxis';
import type { TimeTick } from '@/lib/statistics/chart/timeTicks';
import styles from './Chart.module.css';
import { ChartSvg } from './ChartSvg';

export type EndLabel = {
  label: string;
  last: string;
  y: number;
  /** How the measure looks, 20 pixels wide around the line at 0. */
  sample: ReactNode;
};

type TimeFrameProps = {
  height: number;
  /** Where the strong line is, in pixels from the top. */
  base: number;
  times: TimeTick[];
  values: ValueTick[];
  ends: EndLabel[];
  children: ReactNode;
};

/**
 * What drawings over time share: figures to the left, time below, names to the right. There is no viewBox: places across are per cent and
 * all else is pixels, so the drawing fits any width while its text keeps its size.
 */
export function TimeFrame({ height, base, times, values, ends, children }: TimeFrameProps) {
  const figureWidth = widthOf(values.map(({ label }) => label));
  const isAlone = ends.length === 1;
  const nameWidth = isAlone ? 0 : 28;
  // A letter with the spacing that a visitor may give it (WCAG 1.4.12).
  const letterWidth = 9.5;
  const endWidth =
    nameWidth +
    letterWidth * Math.max(...ends.flatMap(({ label, last }) => [isAlone ? 0 : label.length, last.length]));
  const outerHeight = height + 32;
  return (
    <div className={styles.frame}>
      <ChartSvg width={`${figureWidth}rem`} height={outerHeight}>
        {values.map(({ y, label }) => (
          <text key={y} x="100%" y={y} dy="0.35em" textAnchor="end">
            {label}
          </text>
        ))}
      </ChartSvg>
      <ChartSvg height={outerHeight} className={styles.plot} data-plot="">
        {values.map(({ y }) => (
          <line key={y} x2="100%" y1={y} y2={y} className={styles.grid} />
        ))}
        <line x2="100%" y1={base} y2={base} className={styles.base} />
        {times.map(({ x, label, isNarrow, isWide }) => (
          <ChartSvg
            key={label}
            x={`${x}%`}
            y={height}
            className={isNarrow && isWide ? styles.free : isNarrow ? styles.narrow : styles.wide}
          >
            <path d="M0 0V6" className={styles.base} />
            <text y="22" textAnchor="middle">
              {label}
            </text>
          </ChartSvg>
        ))}
        {children}
      </ChartSvg>
      <ChartSvg width={endWidth} height={outerHeight}>
        {ends.map(({ label, last, y, sample }) => (
          <ChartSvg key={label} y={y}>
            {sample}
            {!isAlone && (
              <text x={nameWidth} dy="-0.1em" className={styles.name}>
                {label}
              </text>
            )}
            <text x={nameWidth} dy={isAlone ? '0.35em' : '1.1em'}>
              {last}
            </text>
          </ChartSvg>
        ))}
      </ChartSvg>
    </div>
  );
}

/** As wide as the longest label, in rem: the text grows with that of the page. */
const widthOf = (labels: readonly string[]) => Math.max(...labels.map(({ length }) => length)) / 2;
