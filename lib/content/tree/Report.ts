import type { Nodes } from 'mdast';
import type { Place } from '@/lib/source/readYaml';

/** How a check tells of something: the place, or the part of the page that stands there, a short name, and the sentences. */
export type Report = (where: Place | Pick<Nodes, 'position'>, rule: string, message: string) => void;

export function placeOfNode(where: Place | Pick<Nodes, 'position'>): Partial<Place> {
  if ('line' in where) return where;
  const { line, column } = ('position' in where && where.position?.start) || {};
  return { line, column };
}
