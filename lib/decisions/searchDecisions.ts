import { foldWord } from '@/lib/search/words/foldWord';
import { type HitPage, pageOf } from '@/lib/text/pageOf';
import type { DecisionQuery } from './decisionQuery';
import { type Decision, decisionYear } from './decisionRow';

export const pageLength = 25;

export type DecisionHits = HitPage<Decision>;

/** Every word of the query must stand in the title, the number or the date, also inside a compound. */
export function searchDecisions(decisions: readonly Decision[], query: DecisionQuery): DecisionHits {
  const words = foldWord(query.words).split(' ').filter(Boolean);
  const found = decisions.filter((decision) => {
    const text = foldWord([decision.title, decision.number, decision.date].filter(Boolean).join(' '));
    return (
      (!query.kind || decision.kind === query.kind) &&
      (!query.year || decisionYear(decision) === query.year) &&
      words.every((word) => text.includes(word))
    );
  });
  return pageOf(found, query.page, pageLength);
}
