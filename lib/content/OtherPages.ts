import type { Fault } from '@/lib/source/Fault';

/** A page that code makes, such as that of a term. */
export type OtherAddress = {
  address: string;
  title: string;
  /** The same page in every language that has it. */
  translations?: readonly string[];
  /** A form to search by: search engines have no use for it. */
  isSearch?: true;
};

/** The pages that code makes, as the checks ask for them: one of them seldom needs the data that all are made from. */
export type OtherPages = {
  at: (address: string) => OtherAddress | undefined;
  all: () => readonly OtherAddress[];
  /** What is wrong in the data that they are made from, where that is found out: otherwise to ask for one of them throws it. */
  faults: () => readonly Fault[];
};

export function otherPagesIn(list: readonly OtherAddress[]): OtherPages {
  const byAddress = new Map(list.map((other) => [other.address, other]));
  return { at: (address) => byAddress.get(address), all: () => list, faults: () => [] };
}
