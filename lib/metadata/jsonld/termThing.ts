import type { DefinedTerm } from 'schema-dts';
import { termAddress, termsAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';

/** A word of the term bank. */
export function termThing({ id, term, abbreviation, english, definition }: Term, site: string): DefinedTerm {
  const others = [abbreviation, english].filter((name) => name !== undefined);
  return {
    '@type': 'DefinedTerm',
    '@id': `${site}${termAddress(id)}#term`,
    url: site + termAddress(id),
    name: term,
    description: definition,
    ...(others.length > 0 && { alternateName: others }),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': `${site}${termsAddress}#termer`,
      url: site + termsAddress,
    },
  };
}
