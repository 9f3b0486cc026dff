import { type CatalogueFormat, catalogueFormats } from './catalogueFormats';

/**
 * The format that an Accept header likes best. One that names none of ours, or nothing at all, gets RDF/XML: a harvester
 * that asks clumsily is better served by the catalogue than by a refusal (RFC 9110, 12.4.1 allows both).
 */
export function chooseFormat(accept: string | null): CatalogueFormat {
  let best: CatalogueFormat = catalogueFormats[0];
  let liking = 0;
  for (const format of catalogueFormats) {
    const most = Math.max(...format.mediaTypes.map((mediaType) => quality(accept ?? '', mediaType)));
    // The first of equals stays: the order of the formats is ours.
    if (most > liking) {
      best = format;
      liking = most;
    }
  }
  return best;
}

/** From 0, not wanted, to 1. The most exact range decides, whatever its place in the header. */
function quality(accept: string, mediaType: string): number {
  const ranges = [mediaType, mediaType.replace(/\/.*/, '/*'), '*/*'];
  let found = ranges.length;
  let value = 0;
  for (const part of accept.toLowerCase().split(',')) {
    const [range = '', ...parameters] = part.split(';').map((word) => word.trim());
    const place = ranges.indexOf(range);
    if (place === -1 || place >= found) continue;
    found = place;
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    value = q ? Number.parseFloat(q.slice(2)) || 0 : 1;
  }
  return value;
}
