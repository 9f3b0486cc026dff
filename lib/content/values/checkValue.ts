import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { loadValues } from './loadValues';

/** What is wrong with a `<Value name="…" />` in page text, as sentences for its editor. */
export function checkValue(name: string): string | undefined {
  const names = loadValues().map((value) => value.name);
  if (names.includes(name)) return undefined;
  const nearest = nearestName(name, names);
  const advice = didYouMean(nearest, 'Värdena står i content/data/values.yaml.');
  return `Värdet "${name}" finns inte.${advice}`;
}
