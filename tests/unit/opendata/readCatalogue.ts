import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { Parser, type Quad, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** A line for each statement, relative addresses resolved against where it was fetched. The same graph gives the same lines in every form, for the catalogue has no blank nodes. */
export async function readCatalogue(
  text: string,
  ending: 'rdf' | 'ttl' | 'jsonld',
  fetchedFrom?: string,
): Promise<string[]> {
  return statementLines(await readers[ending](text, fetchedFrom));
}

export function statementLines(quads: readonly Quad[]): string[] {
  const lines = new Writer({ format: 'N-Quads' }).quadsToString([...quads]).split('\n');
  return [...new Set(lines)].sort();
}

const readers = {
  rdf: async (text: string, baseIRI?: string): Promise<Quad[]> =>
    await Readable.from([text]).pipe(new RdfXmlParser({ baseIRI })).toArray(),
  ttl: async (text: string, baseIRI?: string) => new Parser({ format: 'text/turtle', baseIRI }).parse(text),
  jsonld: async (text: string, base?: string) =>
    new Parser().parse(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', base })),
};
