import { DataFactory, type NamedNode } from 'n3';

/** What the parts of a name stand for, in all three forms of the catalogue. */
export const prefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

export type Prefix = keyof typeof prefixes;

/** `name('dcat:Dataset')`. */
export function name(short: `${Prefix}:${string}`): NamedNode {
  const [prefix, local] = short.split(':') as [Prefix, string];
  return DataFactory.namedNode(prefixes[prefix] + local);
}

/** The parts of an IRI that a short name is made of, when its vocabulary is one of ours. */
export function splitName(iri: string): { prefix: Prefix; local: string } | undefined {
  for (const [prefix, start] of Object.entries(prefixes) as [Prefix, string][]) {
    const local = iri.slice(start.length);
    if (iri.startsWith(start) && /^[A-Za-z][\w-]*$/.test(local)) return { prefix, local };
  }
  return undefined;
}
