import { round } from '@/lib/statistics/series/timeSteps';

/**
 * A path of straight lines with each place told from the one before: where a line goes on by small steps that is half the digits, and many of
 * them alike, which a compressed page has almost for nothing.
 */
export function compactPath(path: string): string {
  let [x, y] = [0, 0];
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, toX: string, toY: string) => {
    const [dx, dy] = [round(Number(toX) - x), round(Number(toY) - y)];
    [x, y] = [Number(toX), Number(toY)];
    // A minus sign parts two numbers as well as a comma does.
    return command === 'M' ? `M${toX},${toY}` : `l${dx}${dy < 0 ? '' : ','}${dy}`;
  });
}
