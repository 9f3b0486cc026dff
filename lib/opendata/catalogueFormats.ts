import type { Quad } from 'n3';
import { writeJsonLd } from './writeJsonLd';
import { writeRdfXml } from './writeRdfXml';
import { writeTurtle } from './writeTurtle';

type Format = {
  /** After `/datasets/dcat`. */
  ending: string;
  /** The first is the format's own; the others are asked for by programs that mean the same. */
  mediaTypes: readonly [string, ...string[]];
  write: (quads: readonly Quad[]) => string;
};

/** The first is what is sent when nothing else is asked for: the national portal harvests RDF/XML. */
export const catalogueFormats = [
  { ending: 'rdf', mediaTypes: ['application/rdf+xml', 'application/xml', 'text/xml'], write: writeRdfXml },
  { ending: 'ttl', mediaTypes: ['text/turtle', 'application/x-turtle'], write: writeTurtle },
  { ending: 'jsonld', mediaTypes: ['application/ld+json', 'application/json'], write: writeJsonLd },
] as const satisfies readonly Format[];

export type CatalogueFormat = (typeof catalogueFormats)[number];

export function catalogueFormat(ending: CatalogueFormat['ending']): CatalogueFormat {
  return catalogueFormats.find((format) => format.ending === ending) ?? catalogueFormats[0];
}
