import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { DeskError } from '@/lib/desk/store/DeskError';

type Splice = { start: number; end: number; text: string };

/**
 * YAML with other values at its top. A value that is the same keeps its bytes, with its quotes and its comments; where one word of a list was
 * mended, or an item came or went, the other lines stay. `undefined` takes a field away; a new one stands where `order` has it.
 */
export function changeYaml(
  yaml: string,
  values: Readonly<Record<string, unknown>>,
  order: readonly string[] = [],
): string {
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    throw new DeskError('Fälten går inte att läsa. Rätta felen i texten först.');
  const map = document.contents as YAMLMap<Scalar, Node> | null;
  const pairs = new Map(map?.items.map((pair) => [String(pair.key.value), pair]));
  const splices: Splice[] = [];

  for (const [name, value] of Object.entries(values)) {
    const pair = pairs.get(name);
    if (!pair) {
      if (value !== undefined) splices.push(newField(yaml, name, value, pairs, order));
    } else if (value === undefined) {
      splices.push({ ...extentOf(yaml, pair), text: '' });
    } else {
      splices.push(...changedValue(yaml, pair, value));
    }
  }
  return splice(yaml, splices);
}

/** The same for a list at the top: in the first item in which `given` stands. */
export function changeListItem(
  yaml: string,
  given: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): string {
  const { contents } = parseDocument(yaml);
  const items = isSeq(contents) ? (contents.items as unknown[]).filter(isMap) : [];
  const item = items.find((each) => Object.entries(given).every(([name, value]) => each.get(name) === value));
  if (!item) return yaml;
  const splices = Object.entries(values).flatMap(([name, value]) => {
    const node = item.get(name, true);
    return (node && changedParts(yaml, node, value)) ?? [];
  });
  return splice(yaml, splices);
}

const splice = (text: string, splices: readonly Splice[]) =>
  // From the end, so that the places of the others stay; of several at one place, the last one first.
  splices
    .toReversed()
    .sort((one, other) => other.start - one.start)
    .reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), text);

/** No line is broken: one thought is one line in git. */
const asYaml = (value: unknown) => stringify(value, { lineWidth: 0 });

function newField(
  yaml: string,
  name: string,
  value: unknown,
  pairs: ReadonlyMap<string, Pair<Scalar, Node>>,
  order: readonly string[],
): Splice {
  const next = order.slice(order.indexOf(name) + 1).find((later) => pairs.has(later));
  const pair = next === undefined ? undefined : pairs.get(next);
  const start = pair?.key.range?.[0] ?? yaml.length;
  const gap = start === yaml.length && yaml !== '' && !yaml.endsWith('\n') ? '\n' : '';
  return { start, end: start, text: gap + asYaml({ [name]: value }) };
}

/** A field with its whole lines. */
function extentOf(yaml: string, { key, value }: Pair<Scalar, Node | null>): { start: number; end: number } {
  const start = key.range?.[0] ?? 0;
  const last = Math.max(value?.range?.[1] ?? 0, key.range?.[1] ?? 0);
  if (yaml[last - 1] === '\n') return { start, end: last };
  const feed = yaml.indexOf('\n', last);
  return { start, end: feed === -1 ? yaml.length : feed + 1 };
}

function changedValue(yaml: string, pair: Pair<Scalar, Node | null>, value: unknown): Splice[] {
  const { value: node } = pair;
  if (isSameValue(node, value)) return [];
  const splices = node && changedParts(yaml, node, value);
  if (splices) return splices;
  const extent = extentOf(yaml, pair);
  const text = asYaml({ [String(pair.key.value)]: value });
  return [{ ...extent, text: yaml.slice(extent.start, extent.end).endsWith('\n') ? text : text.trimEnd() }];
}

/** Only what differs, where it can be told from the rest; otherwise `undefined`. */
function changedParts(yaml: string, node: Node, value: unknown): Splice[] | undefined {
  if (isScalar(node)) {
    if (node.value === value) return [];
    const isPlain =
      node.type === Scalar.PLAIN || node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
    if (!isPlain || !node.range || node.value === null || typeof value === 'object' || value === undefined)
      return undefined;
    return [{ start: node.range[0], end: node.range[1], text: inline(node, value) }];
  }
  if (isSeq(node)) return Array.isArray(value) ? changedItems(yaml, node as YAMLSeq<Node>, value) : undefined;
  if (isMap(node) && typeof value === 'object' && value !== null && !Array.isArray(value))
    return changedFields(yaml, node as YAMLMap<Scalar, Node>, value as Record<string, unknown>);
  return undefined;
}

/** Between the items at both ends that are the same: those that changed, and after them those that came or went. */
function changedItems(yaml: string, list: YAMLSeq<Node>, values: readonly unknown[]): Splice[] | undefined {
  const { items } = list;
  const isSame = (item: Node | undefined, value: unknown) =>
    item !== undefined && JSON.stringify(item.toJSON()) === JSON.stringify(value);
  const shorter = Math.min(items.length, values.length);
  let first = 0;
  while (first < shorter && isSame(items[first], values[first])) first++;
  let after = 0;
  while (after < shorter - first && isSame(items.at(-1 - after), values.at(-1 - after))) after++;

  const [old, given] = [items.slice(first, items.length - after), values.slice(first, values.length - after)];
  if (old.length > given.length && given.length > 0) return undefined;
  const changed = old.slice(0, given.length).map((item, index) => changedParts(yaml, item, given[index]));
  const gone = old.slice(given.length).map((item) => linesOf(yaml, item));
  const added = given.slice(old.length);
  const lines = items.map((item) => linesOf(yaml, item));
  if ((added.length > 0 || gone.length > 0) && (list.flow || values.length === 0)) return undefined;
  if (![...changed, ...gone, ...(added.length > 0 ? lines : [])].every((part) => part !== undefined))
    return undefined;

  const before = lines[first + old.length - 1];
  const place = before?.end ?? lines[0]?.start ?? 0;
  const indent = /^ */.exec(yaml.slice(lines[0]?.start))?.[0] ?? '';
  return [
    ...changed.flatMap((part) => part ?? []),
    ...gone.flatMap((extent) => (extent ? [{ ...extent, text: '' }] : [])),
    ...(added.length > 0 ? [insertion(yaml, place, asYaml(added), indent)] : []),
  ];
}

/** A new field comes after the one before it. */
function changedFields(
  yaml: string,
  map: YAMLMap<Scalar, Node>,
  values: Readonly<Record<string, unknown>>,
): Splice[] | undefined {
  const wanted = Object.keys(values).filter((name) => values[name] !== undefined);
  const pairs = new Map(map.items.map((pair) => [String(pair.key.value), pair]));
  const kept = [...pairs.keys()].filter((name) => wanted.includes(name));
  const isInOrder = kept.join() === wanted.filter((name) => pairs.has(name)).join();
  const [first] = pairs.keys();
  // The first one may share its line with the dash of its item.
  if (!isInOrder || first === undefined || kept[0] !== first || wanted[0] !== first) return undefined;
  if (map.flow && (kept.length < pairs.size || kept.length < wanted.length)) return undefined;

  const parts: (Splice[] | undefined)[] = [];
  const start = pairs.get(first)?.key.range?.[0] ?? 0;
  const indent = ' '.repeat(start - lineStart(yaml, start));
  let last = first;
  for (const name of wanted) {
    const { value } = pairs.get(name) ?? {};
    if (pairs.has(name)) {
      last = name;
      if (!isSameValue(value, values[name]))
        parts.push(value ? changedParts(yaml, value, values[name]) : undefined);
      continue;
    }
    const pair = pairs.get(last);
    const place = pair && extentOf(yaml, pair).end;
    parts.push(
      place === undefined ? undefined : [insertion(yaml, place, asYaml({ [name]: values[name] }), indent)],
    );
  }
  for (const [name, pair] of pairs) {
    if (wanted.includes(name)) continue;
    const { start: key, end } = extentOf(yaml, pair);
    parts.push([{ start: lineStart(yaml, key), end, text: '' }]);
  }
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

const isSameValue = (node: Node | null | undefined, value: unknown) =>
  JSON.stringify(node?.toJSON() ?? null) === JSON.stringify(value);

const lineStart = (yaml: string, place: number) => yaml.lastIndexOf('\n', place - 1) + 1;

/** An item with its dash, when it begins a line of its own. */
function linesOf(yaml: string, item: Node): { start: number; end: number } | undefined {
  if (!item.range) return undefined;
  const start = lineStart(yaml, item.range[0]);
  if (!/^ *- +$/.test(yaml.slice(start, item.range[0]))) return undefined;
  const last = yaml.slice(0, item.range[1]).trimEnd().length;
  const feed = yaml.indexOf('\n', last);
  return { start, end: feed === -1 ? yaml.length : feed + 1 };
}

/** Whole lines, as far to the right as those that they come to. */
function insertion(yaml: string, place: number, text: string, indent: string): Splice {
  const isOpen = place > 0 && yaml[place - 1] !== '\n';
  const lines = text.trimEnd().replace(/^(?=.)/gm, indent);
  return { start: place, end: place, text: isOpen ? `\n${lines}` : `${lines}\n` };
}

/** In the quotes that were there. */
function inline(node: Scalar, value: unknown): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && node.type !== Scalar.PLAIN) scalar.type = node.type;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}
