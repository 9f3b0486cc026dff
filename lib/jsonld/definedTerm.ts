import type { DefinedTerm } from 'schema-dts';

type Term = {
  /** Of the page or the place on a page where the term is explained. */
  address: string;
  name: string;
  definition: string;
  abbreviation?: string;
  english?: string;
};

/** A word of the term bank. `set` is the address of the term bank. */
export function definedTerm(term: Term, set: string, site: string): DefinedTerm {
  const alternateName = [term.abbreviation, term.english].filter((name) => name !== undefined);
  return {
    '@type': 'DefinedTerm',
    '@id': site + term.address,
    url: site + term.address,
    name: term.name,
    description: term.definition,
    ...(alternateName.length > 0 && { alternateName }),
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': site + set },
  };
}
