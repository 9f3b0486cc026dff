import type { SVGProps } from 'react';
import styles from './Chart.module.css';

/** A part of a chart. Its words for screen readers are around the whole, and what stands at an edge may reach over it. */
export function ChartSvg({ className = styles.free, ...attributes }: SVGProps<SVGSVGElement>) {
  return <svg className={className} {...attributes} />;
}
