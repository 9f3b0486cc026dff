import { buildSync } from 'esbuild';
import { dropUnusedTokens } from '@/lib/lean/style/dropUnusedTokens';
import { fillTokens } from '@/lib/lean/style/fillTokens';
import { parseStyle, type StyleNode } from '@/lib/lean/style/parseStyle';

/**
 * The style of what islands make and change in the browser, by itself: pages have none of it, and their own names for the values of the design.
 * @param sheets of the islands' components, as they are written
 */
export function islandStyle(sheets: string): string {
  const { outputFiles } = buildSync({
    absWorkingDir: process.cwd(),
    entryPoints: ['app/global.css'],
    bundle: true,
    minify: true,
    write: false,
  });
  const globals = outputFiles.map(({ text }) => text.trim()).join('');
  return dropUnusedTokens(fillTokens(tokensOf(parseStyle(globals)) + sheets.trim()), '');
}

/** The values of the design (custom properties of `:root`), each in its condition, without the rules beside them. */
const tokensOf = (nodes: readonly StyleNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'group') {
        const inside = tokensOf(node.children);
        return inside && `${node.before}{${inside}}`;
      }
      return node.kind === 'rule' && node.selectors.join() === ':root' ? `:root{${node.body}}` : '';
    })
    .join('');
