import type { CategoryChart } from '@/lib/statistics/chart/categoryChart';
import styles from './Chart.module.css';
import { ChartMark } from './ChartMark';
import { ChartSvg } from './ChartSvg';

const rowHeight = 24;

/** A line for each category, a mark on it for each measure, a scale above and below. */
export function DotDrawing({ labels, categories, ticks }: CategoryChart) {
  const scale = (
    <div className={styles.dots}>
      <div />
      <ChartSvg width="100%" height={rowHeight}>
        {ticks.map(({ x, label }, place) => (
          // On phones every second: all would stand on each other.
          <ChartSvg key={label} className={place % 2 === 0 ? styles.free : styles.wide}>
            <text x={`${x}%`} y="16" textAnchor="middle">
              {label}
            </text>
          </ChartSvg>
        ))}
      </ChartSvg>
    </div>
  );
  return (
    <div>
      <div className={styles.key}>
        {labels.map((label, measure) => (
          <span key={label}>
            <ChartSvg width="14" height="14">
              <ChartMark measure={measure} x={7} y={8} />
            </ChartSvg>{' '}
            {label}
          </span>
        ))}
      </div>
      {scale}
      {categories.map(({ label, isHighlighted, marks }) => {
        const places = marks.map(({ percent }) => percent);
        return (
          <div key={label} className={styles.dots}>
            <div className={isHighlighted ? styles.name : undefined}>{label}</div>
            <ChartSvg width="100%" height={rowHeight}>
              {ticks.map(({ x }) => (
                <line key={x} x1={`${x}%`} x2={`${x}%`} y2={rowHeight} className={styles.grid} />
              ))}
              {places.length > 1 && (
                <line
                  x1={`${Math.min(...places)}%`}
                  x2={`${Math.max(...places)}%`}
                  y1={rowHeight / 2}
                  y2={rowHeight / 2}
                  className={styles.base}
                />
              )}
              {marks.map(({ measure, percent }) => (
                <ChartMark key={measure} measure={measure} x={`${percent}%`} y={rowHeight / 2} />
              ))}
            </ChartSvg>
          </div>
        );
      })}
      {scale}
    </div>
  );
}
