import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { loadTerms } from './loadTerms';

/** What is wrong with a `<Term id="…">` in page text, as sentences for its editor. */
export function checkTerm(id: string): string | undefined {
  const terms = loadTerms();
  if (terms.some((term) => term.id === id)) return undefined;

  const byName = terms.find(({ term }) => term.toLowerCase() === id.toLowerCase())?.id;
  const nearest =
    byName ??
    nearestName(
      id,
      terms.map((term) => term.id),
    );
  const advice = didYouMean(nearest, 'Termerna står i content/data/terms.yaml.');
  return `Termen "${id}" finns inte.${advice}`;
}
