import type { Quad } from 'n3';
import { escapeXml } from '@/lib/text/escapeXml';
import { groupBySubject } from './groupBySubject';
import { prefixes, splitName } from './vocabulary';

/**
 * RDF/XML, the only form that the national portal harvests. Written here because the libraries that write it are ten
 * years old. It knows what our catalogue needs: named things, literals and the vocabularies in ./vocabulary.
 */
export function writeRdfXml(quads: readonly Quad[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<rdf:RDF'];
  for (const [prefix, iri] of Object.entries(prefixes)) lines.push(`  xmlns:${prefix}="${iri}"`);
  lines[lines.length - 1] += '>';

  for (const [subject, properties] of groupBySubject(quads)) {
    lines.push(`  <rdf:Description rdf:about="${escapeXml(subject)}">`);
    for (const property of properties) lines.push(`    ${writeProperty(property)}`);
    lines.push('  </rdf:Description>');
  }
  lines.push('</rdf:RDF>', '');
  return lines.join('\n');
}

function writeProperty({ predicate, object }: Quad): string {
  const split = splitName(predicate.value);
  if (!split)
    throw new Error(
      `RDF/XML has no prefix for ${predicate.value}. Add its vocabulary to lib/opendata/vocabulary.ts.`,
    );

  const tag = `${split.prefix}:${split.local}`;
  if (object.termType === 'NamedNode') return `<${tag} rdf:resource="${escapeXml(object.value)}"/>`;
  if (object.termType !== 'Literal')
    throw new Error(`The catalogue says something about a ${object.termType}, which has no address.`);

  return `<${tag}${literalKind(object.language, object.datatype.value)}>${escapeXml(object.value)}</${tag}>`;
}

function literalKind(language: string, datatype: string): string {
  if (language) return ` xml:lang="${language}"`;
  return datatype === `${prefixes.xsd}string` ? '' : ` rdf:datatype="${escapeXml(datatype)}"`;
}
