import { parseStyle, type StyleNode } from './parseStyle';

const asked = /var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g;
/** A declaration of a custom property. A semicolon in quotes ends nothing. */
const declaration = /(?:^|[{;])\s*(--[\w-]+):((?:"[^"]*"|'[^']*'|[^;{}"'])*)/g;

const filled = new Map<string, string>();

/**
 * A style with the values of the custom properties where they are asked for, as far as a property has the same one everywhere: it is
 * declared for the whole page, and the dark scheme or the like has no other. The names are long, and a page asks for some fifty of them.
 * Where the site declares what the theme has declared before it, the theme's declaration goes.
 */
export function fillTokens(style: string): string {
  const known = filled.get(style);
  if (known !== undefined) return known;

  const counts = new Map<string, number>();
  for (const [, name = ''] of style.matchAll(declaration)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const everywhere = new Map<string, string[]>();
  for (const [name, value] of declaredForAll(parseStyle(style)))
    everywhere.set(name, [...(everywhere.get(name) ?? []), value]);

  const values = new Map<string, string>();
  let css = style;
  for (const [name, all] of everywhere) {
    for (const overridden of all.slice(0, -1)) css = css.replace(`${name}:${overridden};`, '');
    if (counts.get(name) === all.length) values.set(name, all.at(-1) ?? '');
  }

  const fill = (text: string, above: readonly string[]): string =>
    text.replace(asked, (call, name: string) => {
      const value = values.get(name);
      // What asks for itself by way of another has no value at all.
      return value === undefined || above.includes(name) ? call : fill(value, [...above, name]);
    });
  const result = fill(css, []);
  filled.set(style, result);
  return result;
}

/** Those of `:root`, whatever the window, the medium and the browser are. */
function declaredForAll(nodes: readonly StyleNode[]): [name: string, value: string][] {
  return nodes.flatMap((node) => {
    if (node.kind === 'group') return node.before.startsWith('@layer') ? declaredForAll(node.children) : [];
    if (node.kind === 'other' || node.selectors.join() !== ':root') return [];
    return [...node.body.matchAll(declaration)].map(([, name = '', value = '']): [string, string] => [
      name,
      value.trim(),
    ]);
  });
}
