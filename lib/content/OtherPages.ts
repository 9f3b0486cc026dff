import type { OtherAddress } from '@/lib/site/otherAddresses';

/** The pages that code makes, as the checks ask for them: one of them seldom needs the data that all are made from. */
export type OtherPages = {
  at: (address: string) => OtherAddress | undefined;
  all: () => readonly OtherAddress[];
};

export function otherPagesIn(list: readonly OtherAddress[]): OtherPages {
  const byAddress = new Map(list.map((other) => [other.address, other]));
  return { at: (address) => byAddress.get(address), all: () => list };
}
