import type { Sparkline } from '@/lib/statistics/chart/sparkline';
import styles from './Sparkline.module.css';

/** What is under the line, and the line, in the colour that stands around them. */
export const SparklinePaths = ({ areas, lines }: Pick<Sparkline, 'areas' | 'lines'>) => (
  <>
    {areas.map((path) => (
      <path key={path} className={styles.area} d={path} />
    ))}
    {lines.map((path) => (
      <path key={path} className={styles.line} d={path} />
    ))}
  </>
);
