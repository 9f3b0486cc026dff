import { readSearchField } from '@/lib/text/readSearchField';
import { decisionSearchAddress } from './decisionAddresses';
import { type Decision, decisionKinds, decisionYear } from './decisionRow';

export type DecisionQuery = {
  /** What the visitor wrote, on one line. */
  words: string;
  kind: Decision['kind'] | undefined;
  year: string | undefined;
  /** From 1. */
  page: number;
};

type Parameters = Record<string, string | string[] | undefined>;

/** The years that have a decision, the latest first. */
export const yearsOf = (decisions: readonly Decision[]): string[] =>
  [...new Set(decisions.map(decisionYear))].sort().reverse();

/** Whatever stands in an address makes a query: what is not understood counts as not asked for. */
export function readDecisionQuery(parameters: Parameters, decisions: readonly Decision[]): DecisionQuery {
  const first = (name: string) => [parameters[name]].flat()[0] ?? '';
  return {
    words: readSearchField(parameters.q),
    kind: decisionKinds.find((kind) => kind === first('slag')),
    year: yearsOf(decisions).find((year) => year === first('ar')),
    page: /^\d{1,6}$/.test(first('sida')) ? Math.max(1, Number(first('sida'))) : 1,
  };
}

/** The address of a query, the same for the same query: what is as usual is left out. */
export function decisionQueryAddress({ words, kind, year, page }: DecisionQuery): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set('q', words);
  if (kind) parameters.set('slag', kind);
  if (year) parameters.set('ar', year);
  if (page > 1) parameters.set('sida', String(page));
  const query = parameters.toString();
  return query ? `${decisionSearchAddress}?${query}` : decisionSearchAddress;
}
