type Node =
  /** `@media (…){…}` and the like, with rules inside. */
  | { kind: 'group'; before: string; children: Node[] }
  /** A rule, with the classes that each of its selectors needs. */
  | { kind: 'rule'; text: string; needs: string[][] }
  /** Anything else, kept as it is. */
  | { kind: 'other'; text: string };

/** Groups whose content are rules for elements; in others, such as @keyframes and @font-face, nothing can be unused. */
const isGroup = /^@(media|supports|layer|container)\b/;

const parsed = new Map<string, Node[]>();

/**
 * A style without the rules for classes that the page does not have. The framework gives every page the style of all components that
 * any page of the same route may use.
 * @param isWanted whether something on the page has the class, or may get it later
 */
export function dropUnusedRules(style: string, isWanted: (className: string) => boolean): string {
  const nodes = parsed.get(style) ?? parse(style);
  parsed.set(style, nodes);
  return write(nodes, isWanted);
}

function write(nodes: readonly Node[], isWanted: (className: string) => boolean): string {
  return nodes
    .map((node) => {
      if (node.kind === 'other') return node.text;
      if (node.kind === 'rule') return node.needs.some((classes) => classes.every(isWanted)) ? node.text : '';
      const inside = write(node.children, isWanted);
      // An empty layer still says which layer comes before which.
      return inside === '' && !node.before.startsWith('@layer') ? '' : `${node.before}{${inside}}`;
    })
    .join('');
}

function parse(css: string): Node[] {
  const nodes: Node[] = [];
  let from = 0;
  while (from < css.length) {
    const open = findEnd(css, from, '{;');
    if (open === css.length || css[open] === ';') {
      nodes.push({ kind: 'other', text: css.slice(from, open + 1) });
      from = open + 1;
      continue;
    }
    const close = findEnd(css, open + 1, '}');
    const before = css.slice(from, open).trim();
    const text = css.slice(from, close + 1);
    if (isGroup.test(before))
      nodes.push({ kind: 'group', before, children: parse(css.slice(open + 1, close)) });
    else if (before.startsWith('@')) nodes.push({ kind: 'other', text });
    else nodes.push({ kind: 'rule', text, needs: selectorsOf(before).map(classesOf) });
    from = close + 1;
  }
  return nodes;
}

/** The next of these marks that stands outside quotes, parentheses and blocks. */
function findEnd(css: string, from: number, marks: string): number {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") at = endOfQuote(css, at);
    else if (depth === 0 && marks.includes(character)) return at;
    else if ('({['.includes(character)) depth += 1;
    else if (')}]'.includes(character)) depth -= 1;
  }
  return css.length;
}

function endOfQuote(css: string, from: number): number {
  for (let at = from + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === css[from]) return at;
  }
  return css.length;
}

function selectorsOf(list: string): string[] {
  const selectors: string[] = [];
  for (let from = 0; from < list.length; ) {
    const end = findEnd(list, from, ',');
    selectors.push(list.slice(from, end));
    from = end + 1;
  }
  return selectors;
}

/** What is in parentheses may be an alternative or a denial (`:is(.a,.b)`, `:not(.a)`), so it is not needed. */
function classesOf(selector: string): string[] {
  let outside = selector;
  let before = '';
  while (outside !== before) {
    before = outside;
    outside = outside.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  }
  return [...outside.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name);
}
