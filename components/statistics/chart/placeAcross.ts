import type { ChartReading } from '@/lib/statistics/reading/chartReading';
import type { ReadLine } from '@/lib/statistics/reading/readLines';

/** Where a point stands across the drawing, from 0 to 1: on its moment, or in the middle of its column. */
export function placeAcross(place: ChartReading['place'], { points }: ReadLine, index: number): number {
  const first = points[0]?.step ?? 0;
  const length = (points.at(-1)?.step ?? 0) - first;
  const step = (points[index]?.step ?? first) - first;
  if (place === 'between') return (step + 0.5) / (length + 1);
  return length === 0 ? 0 : step / length;
}

/** The point nearest to a place across. */
export function pointNear(place: ChartReading['place'], line: ReadLine, across: number): number {
  const distances = line.points.map((_, index) => Math.abs(placeAcross(place, line, index) - across));
  return distances.indexOf(Math.min(...distances));
}
