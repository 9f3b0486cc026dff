import { foldWord } from '@/lib/search/words/foldWord';
import type { DecisionQuery } from './decisionQuery';
import { type Decision, decisionYear } from './decisionRow';

export const pageLength = 25;

export type DecisionHits = { hits: Decision[]; total: number; page: number; pageCount: number };

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
  const pageCount = Math.max(1, Math.ceil(found.length / pageLength));
  // A page beyond the last is an old link to a list that has become shorter.
  const page = Math.min(query.page, pageCount);
  return {
    hits: found.slice((page - 1) * pageLength, page * pageLength),
    total: found.length,
    page,
    pageCount,
  };
}
