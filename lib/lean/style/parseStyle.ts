export type StyleNode =
  /** `@media (…){…}` and the like, with rules inside. */
  | { kind: 'group'; before: string; children: StyleNode[] }
  /** What is between the braces may hold rules of its own. */
  | { kind: 'rule'; selectors: string[]; body: string }
  /** Anything else, kept as it is. */
  | { kind: 'other'; text: string };

/** Groups whose content are rules for elements; in others, such as @keyframes and @font-face, nothing can be unused. */
const isGroup = /^@(media|supports|layer|container)\b/;

/** A style taken apart only as far as it takes to leave out some of its rules. */
export function parseStyle(css: string): StyleNode[] {
  const nodes: StyleNode[] = [];
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
    const body = css.slice(open + 1, close);
    if (isGroup.test(before)) nodes.push({ kind: 'group', before, children: parseStyle(body) });
    else if (before.startsWith('@')) nodes.push({ kind: 'other', text: css.slice(from, close + 1) });
    else nodes.push({ kind: 'rule', selectors: splitList(before), body });
    from = close + 1;
  }
  return nodes;
}

/** The parts between the commas that stand outside quotes, parentheses and brackets. */
export function splitList(list: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < list.length; ) {
    const end = findEnd(list, from, ',');
    parts.push(list.slice(from, end));
    from = end + 1;
  }
  return parts;
}

/** The next of these marks that stands outside quotes, parentheses and blocks. */
export function findEnd(css: string, from: number, marks: string): number {
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
