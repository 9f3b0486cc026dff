import { parseStyle, type StyleNode } from './parseStyle';

const asked = /var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g;
/** A declaration of a custom property. A semicolon in quotes ends nothing. */
const declaration = /(?:^|[{;])\s*(--[\w-]+):((?:"[^"]*"|'[^']*'|[^;{}"'])*)/g;

const filled = new Map<string, string>();

/**
 * A style with the values of the custom properties where they are asked for, as far as a property has the same one everywhere: it is
 * declared once, and for the whole page. The names are long, and a page asks for some fifty of them.
 */
export function fillTokens(style: string): string {
  const known = filled.get(style);
  if (known !== undefined) return known;

  const counts = new Map<string, number>();
  for (const [, name = ''] of style.matchAll(declaration)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const values = new Map(declaredForAll(parseStyle(style)).filter(([name]) => counts.get(name) === 1));

  const fill = (text: string, above: readonly string[]): string =>
    text.replace(asked, (call, name: string) => {
      const value = values.get(name);
      // What asks for itself by way of another has no value at all.
      return value === undefined || above.includes(name) ? call : fill(value, [...above, name]);
    });
  const result = fill(style, []);
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
