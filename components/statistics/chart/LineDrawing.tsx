import { compactPath } from '@/lib/statistics/chart/compactPath';
import type { LineChart } from '@/lib/statistics/chart/lineChart';
import styles from './Chart.module.css';
import { ChartMark } from './ChartMark';
import { ChartSvg } from './ChartSvg';
import { TimeFrame } from './TimeFrame';

/** Solid, dashed, dotted: lines are told apart without colour. */
const dashes = [undefined, '9 5', '2 5'];

export function LineDrawing({ width, height, base, lines, times, values, events }: LineChart) {
  const strokeClass = (index: number) => `${styles.stroke} ${styles[`measure${index}`]}`;
  return (
    <TimeFrame
      height={height}
      base={base}
      times={times}
      values={values}
      ends={lines.map(({ label, last, labelY }, index) => ({
        label,
        last,
        y: labelY,
        // The title says what a line is that is alone.
        sample: lines.length > 1 && (
          <>
            <path d="M0 0H20" className={strokeClass(index)} strokeDasharray={dashes[index]} />
            <ChartMark measure={index} x={10} y={0} />
          </>
        ),
      }))}
    >
      {events.map((x, index) => (
        <ChartSvg key={x} x={`${x}%`}>
          <path d={`M0 0V${height}`} className={styles.event} />
          <text y="-4" textAnchor="middle" className={styles.name}>
            {index + 1}
          </text>
        </ChartSvg>
      ))}
      <ChartSvg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} preserveAspectRatio="none">
        {lines.map(({ areas }) =>
          areas.map((path) => <path key={path} d={compactPath(path)} className={styles.area} />),
        )}
        {lines.map(({ label, paths }, index) =>
          paths.map((path) => (
            <path
              key={`${label} ${path}`}
              d={compactPath(path)}
              className={strokeClass(index)}
              strokeDasharray={dashes[index]}
              vectorEffect="non-scaling-stroke"
            />
          )),
        )}
      </ChartSvg>
      {lines.map(({ label, points }, index) =>
        points.map(({ x, y }) => <ChartMark key={`${label} ${x}`} measure={index} x={`${x}%`} y={y} />),
      )}
      {lines.map(({ extremes }) =>
        extremes.map(({ x, y, figure, isHighest }) => (
          <ChartSvg key={figure} x={`${x}%`} y={y}>
            <path d="M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z" className={`${styles.measure0} ${styles.full}`} />
            <text
              y={isHighest || y > height - 32 ? -10 : 20}
              textAnchor={x < 12 ? 'start' : x > 88 ? 'end' : 'middle'}
              className={styles.name}
            >
              {figure}
            </text>
          </ChartSvg>
        )),
      )}
    </TimeFrame>
  );
}
