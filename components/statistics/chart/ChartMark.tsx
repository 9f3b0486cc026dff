import styles from './Chart.module.css';
import { ChartSvg } from './ChartSvg';

type ChartMarkProps = {
  /** Which measure, from 0. */
  measure: number;
  /** A number of pixels, or per cent: "12%". */
  x: string | number;
  y: number;
};

const shapes = ['M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0Z', 'M-4-4H4V4H-4Z', 'M0-5L5 4H-5Z'];

/** A point in a chart. Each measure has a shape of its own, and all but the first are hollow: seen without colour too. */
export function ChartMark({ measure, x, y }: ChartMarkProps) {
  return (
    <ChartSvg x={x} y={y}>
      <path
        d={shapes[measure]}
        className={`${styles[`measure${measure}`]} ${measure === 0 ? styles.full : styles.hollow}`}
      />
    </ChartSvg>
  );
}
