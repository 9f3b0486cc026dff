import type { ColumnChart } from '@/lib/statistics/chart/columnChart';
import styles from './Chart.module.css';
import { surfaceFill } from './ChartHatch';
import { TimeFrame } from './TimeFrame';

export function ColumnDrawing({
  chartId,
  height,
  base,
  layers,
  times,
  values,
}: ColumnChart & { chartId: string }) {
  const surface = (index: number) => ({
    className: `${styles.surface} ${styles[`measure${index}`]}`,
    fill: surfaceFill(chartId, index),
  });
  return (
    <TimeFrame
      height={height}
      base={base}
      times={times}
      values={values}
      ends={layers.map(({ label, last, labelY }, index) => ({
        label,
        last,
        y: labelY,
        sample: <rect y="-7" width="18" height="14" {...surface(index)} />,
      }))}
    >
      {layers.map(({ label, parts }, index) =>
        parts.map(({ x, y, width, height }) => (
          <rect
            key={`${label} ${x}`}
            x={`${x}%`}
            y={y}
            width={`${width}%`}
            height={height}
            {...surface(index)}
          />
        )),
      )}
    </TimeFrame>
  );
}
