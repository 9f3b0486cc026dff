import type { Fault } from '@/lib/source/Fault';

/** A page that code makes, such as that of a term. */
export type GeneratedPage = {
  address: string;
  title: string;
  /** The same page in every language that has it. */
  translations?: readonly string[];
  /** A form to search by: search engines have no use for it. */
  isSearch?: true;
};

/** The pages that code makes, as the checks ask for them: one of them seldom needs the data that all are made from. */
export type GeneratedPages = {
  at: (address: string) => GeneratedPage | undefined;
  all: () => readonly GeneratedPage[];
  /** What is wrong in the data that they are made from, where that is found out: otherwise to ask for one of them throws it. */
  faults: () => readonly Fault[];
};

export function generatedPagesIn(list: readonly GeneratedPage[]): GeneratedPages {
  const byAddress = new Map(list.map((other) => [other.address, other]));
  return { at: (address) => byAddress.get(address), all: () => list, faults: () => [] };
}
