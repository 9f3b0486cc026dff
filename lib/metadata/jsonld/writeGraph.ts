import type { Graph, Thing } from 'schema-dts';

/**
 * Things as the text of a `<script type="application/ld+json">`. Every `<` is written as an escape, so that no title can
 * end the element or begin a comment in it.
 */
export function writeGraph(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
