import type { Nodes, Root } from 'mdast';
import { eachNode } from '@/lib/content/tree/eachNode';
import { textsOf } from '@/lib/content/tree/textsOf';
import { signLanguageFilmComponent } from './signLanguageFilmComponent';

/** Where a film is written on a page, and the address of its file. */
type WrittenFilm = { node: Nodes; address: string };

export function filmsOn(tree: Root): WrittenFilm[] {
  const films: WrittenFilm[] = [];
  eachNode(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (node.name !== signLanguageFilmComponent.name) return;
    const { href } = textsOf(node);
    if (href) films.push({ node, address: href });
  });
  return films;
}
