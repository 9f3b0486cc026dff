import type { CategoryChart } from '@/lib/statistics/categoryChart';
import styles from './Chart.module.css';
import { surfaceFill } from './ChartHatch';
import { ChartSvg } from './ChartSvg';

/** A line of text for each bar. */
const barHeight = 22;

/** The longest bar leaves the rest of the width to its figure. */
const longest = 0.7;

/** Lying bars: a long name has room above or beside its bar, and each bar says what it is. */
export function BarDrawing({ chartId, labels, categories }: CategoryChart & { chartId: string }) {
  return (
    <div className={styles.categories}>
      {categories.map(({ label, isHighlighted, marks }) => (
        <div key={label} className={styles.category}>
          <div className={isHighlighted ? styles.name : undefined}>{label}</div>
          <ChartSvg width="100%" height={labels.length * barHeight}>
            <line y2="100%" className={styles.base} />
            {marks.map(({ measure, percent, figure }) => (
              <g key={measure}>
                <rect
                  y={measure * barHeight + 2}
                  width={`${percent * longest}%`}
                  height={barHeight - 4}
                  className={`${styles.surface} ${styles[`measure${measure}`]}`}
                  fill={surfaceFill(chartId, measure)}
                />
                <text x={`${percent * longest}%`} dx="6" y={measure * barHeight + barHeight / 2} dy="0.35em">
                  {labels.length > 1 ? `${labels[measure]} ${figure}` : figure}
                </text>
              </g>
            ))}
          </ChartSvg>
        </div>
      ))}
    </div>
  );
}
