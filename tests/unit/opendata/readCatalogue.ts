import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** A line for each statement. The same graph gives the same lines in every form, for the catalogue has no blank nodes. */
export async function readCatalogue(text: string, ending: 'rdf' | 'ttl' | 'jsonld'): Promise<string[]> {
  return statementLines(await readers[ending](text));
}

export function statementLines(quads: readonly Quad[]): string[] {
  const lines = new Writer({ format: 'N-Quads' }).quadsToString([...quads]).split('\n');
  return [...new Set(lines)].sort();
}

const readers = {
  rdf: async (text: string): Promise<Quad[]> =>
    await Readable.from([text]).pipe(new RdfXmlParser()).toArray(),
  ttl: async (text: string) => new Parser({ format: 'text/turtle' }).parse(text),
  jsonld: async (text: string) =>
    new Parser().parse(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })),
};
