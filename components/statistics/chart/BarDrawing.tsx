import type { CategoryChart } from '@/lib/statistics/chart/categoryChart';
import styles from './Chart.module.css';
import { surfaceFill } from './ChartHatch';
import { ChartSvg } from './ChartSvg';

/** A line of text for each bar. */
const barHeight = 22;

/** The part of the width that the scale has: the rest is for the figure of the longest bar, and for its name where there are several. */
const scaleOf = (labels: readonly string[]) => (labels.length > 1 ? 0.55 : 0.7);

/**
 * Lying bars: a long name has room above or beside its bar, and each bar says what it is. What is below zero goes to the left of it, with
 * its figure on the other side, where there is room.
 */
export function BarDrawing({ chartId, labels, base, categories }: CategoryChart & { chartId: string }) {
  const scale = scaleOf(labels);
  const across = (percent: number) => `${Math.round(percent * scale * 100) / 100}%`;
  return (
    <div>
      {categories.map(({ label, isHighlighted, marks }) => (
        <div key={label} className={styles.category}>
          <div className={isHighlighted ? styles.name : undefined}>{label}</div>
          <ChartSvg width="100%" height={labels.length * barHeight}>
            <line x1={across(base)} x2={across(base)} y2="100%" className={styles.base} />
            {marks.map(({ measure, percent, figure }) => (
              <g key={measure}>
                <rect
                  x={across(Math.min(base, percent))}
                  y={measure * barHeight + 2}
                  width={across(Math.abs(percent - base))}
                  height={barHeight - 4}
                  className={`${styles.surface} ${styles[`measure${measure}`]}`}
                  fill={surfaceFill(chartId, measure)}
                />
                <text
                  x={across(Math.max(base, percent))}
                  dx="6"
                  y={measure * barHeight + barHeight / 2}
                  dy="0.35em"
                >
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
