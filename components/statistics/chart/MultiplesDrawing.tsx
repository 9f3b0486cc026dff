import type { SmallMultiple } from '@/lib/statistics/chart/smallMultiples';
import styles from './Chart.module.css';
import { ChartSvg } from './ChartSvg';

export function MultiplesDrawing({ multiples }: { multiples: SmallMultiple[] }) {
  return (
    <div className={styles.multiples}>
      {multiples.map(({ label, height, base, columns, ends }) => (
        <div key={label}>
          <div className={styles.name}>{label}</div>
          <ChartSvg width="100%" height={height + 52} className={styles.multiple}>
            {columns.map(({ x, y, width, height: columnHeight, time }) => (
              <rect
                key={time}
                x={`${x}%`}
                y={y}
                width={`${width}%`}
                height={columnHeight}
                className={`${styles.surface} ${styles.measure0}`}
              />
            ))}
            <line x2="100%" y1={base} y2={base} className={styles.base} />
            {ends.map(({ time, figure, x, anchor }) => (
              <g key={anchor} textAnchor={anchor}>
                <text x={`${x}%`} y={height + 18}>
                  {time}
                </text>
                <text x={`${x}%`} y={height + 36} className={styles.name}>
                  {figure}
                </text>
              </g>
            ))}
          </ChartSvg>
        </div>
      ))}
    </div>
  );
}
