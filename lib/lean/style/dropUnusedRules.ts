import { findEnd, parseStyle, type StyleNode, splitList } from './parseStyle';

/** What an element, and those around it, must have for a selector to find it. */
type Needs = {
  classes: string[];
  tags: string[];
  /** One of each list is enough: `:is(…)`, `:where(…)`, `:has(…)`. */
  choices: Needs[][];
};

type Node =
  | { kind: 'group'; before: string; children: Node[] }
  | { kind: 'rule'; selectors: { text: string; needs: Needs }[]; body: string }
  | { kind: 'other'; text: string };

type Style = { nodes: Node[]; classes: Set<string>; tags: Set<string> };

const known = new Map<string, Style>();

type Wanted = {
  /** Whether something on the page has the class, or may get it later. */
  hasClass(name: string): boolean;
  /** Whether there is such an element on the page, or may be one later. */
  hasTag(name: string): boolean;
};

/**
 * A style without the rules, and the selectors of rules, for what the page does not have, and without the animations that no rule asks
 * for. The framework gives every page the style of all components that any page of the same route may use. Groups that then stand side by side
 * are joined.
 */
export function dropUnusedRules(style: string, wanted: Wanted): string {
  return dropUnusedAnimations(write(readStyle(style).nodes, wanted));
}

/** The classes and the elements that decide which rules of a style stay. */
export const namesAskedFor = (style: string): Pick<Style, 'classes' | 'tags'> => readStyle(style);

function readStyle(style: string): Style {
  const read = known.get(style);
  if (read) return read;
  const made: Style = { nodes: parseStyle(style).map(readNeeds), classes: new Set(), tags: new Set() };
  const addNames = ({ classes, tags, choices }: Needs) => {
    for (const name of classes) made.classes.add(name);
    for (const name of tags) made.tags.add(name);
    for (const choice of choices) choice.forEach(addNames);
  };
  const visit = (node: Node) => {
    if (node.kind === 'group') node.children.forEach(visit);
    if (node.kind === 'rule') for (const { needs } of node.selectors) addNames(needs);
  };
  made.nodes.forEach(visit);
  known.set(style, made);
  return made;
}

function dropUnusedAnimations(style: string): string {
  const asked = [...style.matchAll(/animation(?:-name)?:[^;}]*/g)].join();
  return style.replace(/@keyframes ([\w-]+)\{(?:[^{}]*\{[^{}]*\})*\}/g, (whole, name: string) =>
    asked.includes(name) ? whole : '',
  );
}

function readNeeds(node: StyleNode): Node {
  if (node.kind === 'other') return node;
  if (node.kind === 'group') return { ...node, children: node.children.map(readNeeds) };
  return { ...node, selectors: node.selectors.map((text) => ({ text, needs: needsOf(text) })) };
}

function write(nodes: readonly Node[], wanted: Wanted): string {
  const isMet = ({ classes, tags, choices }: Needs): boolean =>
    classes.every(wanted.hasClass) &&
    tags.every(wanted.hasTag) &&
    choices.every((choice) => choice.some(isMet));
  const parts: { before: string; inside: string }[] = [];
  const add = (before: string, inside: string) => {
    const last = parts.at(-1);
    // Neighbours with one condition are one group; layers without a name are all different.
    if (last?.before === before && before !== '@layer') last.inside += inside;
    else parts.push({ before, inside });
  };
  for (const node of nodes) {
    if (node.kind === 'other') add('', node.text);
    else if (node.kind === 'rule') {
      const used = node.selectors.filter(({ needs }) => isMet(needs)).map(({ text }) => text);
      if (used.length > 0) add('', `${used.join(',')}{${node.body}}`);
    } else {
      const inside = write(node.children, wanted);
      // An empty layer still says which layer comes before which.
      if (inside !== '' || node.before.startsWith('@layer')) add(node.before, inside);
    }
  }
  return parts.map(({ before, inside }) => (before ? `${before}{${inside}}` : inside)).join('');
}

/**
 * Of `:is(.a,.b)` it takes one; what is in other parentheses may be a denial (`:not(.a)`) and is not needed. The alternatives of one
 * `:is` stay together, for the strongest of them gives the whole selector its weight.
 */
function needsOf(selector: string): Needs {
  const choices: Needs[][] = [];
  let outside = '';
  for (let from = 0; from < selector.length; ) {
    const open = findEnd(selector, from, '([');
    const before = selector.slice(from, open);
    const close = findEnd(selector, open + 1, selector[open] === '[' ? ']' : ')');
    if (/:(?:is|where|has)$/.test(before))
      choices.push(splitList(selector.slice(open + 1, close)).map(needsOf));
    outside += before;
    from = close + 1;
  }
  const names = (pattern: RegExp) => [...outside.matchAll(pattern)].map(([, name = '']) => name);
  return {
    classes: names(/\.(-?[A-Za-z_][\w-]*)/g),
    tags: names(/(?<![\w.:#-])([a-z][a-z\d]*)(?![\w-])/g),
    choices,
  };
}
