import styles from './Chart.module.css';

/** How a surface is filled: the first measure with its colour, the second with stripes, the third not at all. */
export function surfaceFill(chartId: string, measure: number): string | undefined {
  return [undefined, `url(#${chartId}-streck)`, 'none'][measure];
}

/** The stripes that `surfaceFill` refers to. */
export function ChartHatch({ chartId }: { chartId: string }) {
  return (
    <svg className={styles.definitions} aria-hidden="true">
      <pattern
        id={`${chartId}-streck`}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0H5V5H0Z" className={styles.ground} />
        <path d="M0 0V5" className={`${styles.measure1} ${styles.stripe}`} />
      </pattern>
    </svg>
  );
}
