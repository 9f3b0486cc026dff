import type { Quad, Quad_Object } from 'n3';
import { groupBySubject } from './groupBySubject';
import { prefixes, splitName } from './vocabulary';

type Thing = Record<string, unknown> & { '@id': string };

/** JSON-LD with short names, a list of things and nothing nested, so that it reads the same however it grows. */
export function writeJsonLd(quads: readonly Quad[]): string {
  const graph = [...groupBySubject(quads)].map(([subject, properties]) => {
    const thing: Thing = { '@id': subject };
    for (const { predicate, object } of properties) {
      const isType = predicate.value === `${prefixes.rdf}type`;
      const key = isType ? '@type' : shorten(predicate.value);
      const value = isType ? shorten(object.value) : writeObject(object);
      const before = thing[key];
      thing[key] = before === undefined ? value : [before, value].flat();
    }
    return thing;
  });
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 2)}\n`;
}

function shorten(iri: string): string {
  const split = splitName(iri);
  return split ? `${split.prefix}:${split.local}` : iri;
}

function writeObject(object: Quad_Object): unknown {
  if (object.termType !== 'Literal') return { '@id': object.value };
  if (object.language) return { '@value': object.value, '@language': object.language };
  const datatype = object.datatype.value;
  return datatype === `${prefixes.xsd}string`
    ? object.value
    : { '@value': object.value, '@type': shorten(datatype) };
}
