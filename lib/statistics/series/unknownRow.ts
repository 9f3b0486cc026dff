import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';

/** What an editor is told of a row that is named and not there, in Swedish. */
export function unknownRow(row: string, keys: readonly string[]): string {
  const nearest = nearestName(row, keys);
  return `Det finns ingen rad "${row}".${didYouMean(nearest)}`;
}
