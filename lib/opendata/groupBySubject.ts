import type { Quad } from 'n3';

/** What is said of each thing together, in the order that the things are first named. */
export function groupBySubject(quads: readonly Quad[]): Map<string, Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.subject.value);
    if (group) group.push(quad);
    else groups.set(quad.subject.value, [quad]);
  }
  return groups;
}
