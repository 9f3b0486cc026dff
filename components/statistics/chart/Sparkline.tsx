import type { Sparkline as SparklineData } from '@/lib/statistics/chart/sparkline';
import styles from './Sparkline.module.css';

/** For eyes only: the figure and what has become of it stand beside it as words. */
export function Sparkline({ sparkline }: { sparkline: SparklineData }) {
  const { width, height, lines, areas, points, first, last } = sparkline;
  return (
    <div className={styles.sparkline} aria-hidden="true">
      <svg aria-hidden="true">
        <svg
          aria-hidden="true"
          viewBox={`0 0 ${width} ${height}`}
          width="100%"
          height="100%"
          preserveAspectRatio="none"
        >
          {areas.map((path) => (
            <path key={path} className={styles.area} d={path} />
          ))}
          {lines.map((path) => (
            <path key={path} className={styles.line} d={path} />
          ))}
          {areas.length > 0 && <path className={styles.base} d={`M0 ${height}h${width}`} />}
        </svg>
        {points.map(({ x, y }) => (
          <circle key={x} cx={`${x}%`} cy={`${y}%`} r="4" />
        ))}
      </svg>
      <p>
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}
