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
} from 'yaml';
import { DeskError } from '@/lib/desk/store/DeskError';

type Splice = { start: number; end: number; text: string };

/**
 * YAML with other values at its top. A value that is the same keeps its bytes, with its quotes and its comments; where one word of a list was
 * mended, that line alone changes. `undefined` takes a field away; a new one stands where `order` has it.
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
    return (node && changedParts(node, value)) ?? [];
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
  if (JSON.stringify(node?.toJSON() ?? null) === JSON.stringify(value)) return [];
  const splices = node && changedParts(node, value);
  if (splices) return splices;
  const extent = extentOf(yaml, pair);
  const text = asYaml({ [String(pair.key.value)]: value });
  return [{ ...extent, text: yaml.slice(extent.start, extent.end).endsWith('\n') ? text : text.trimEnd() }];
}

/** Only the scalars that differ, where the form is the same; otherwise `undefined`. */
function changedParts(node: Node, value: unknown): Splice[] | undefined {
  if (isScalar(node)) {
    if (node.value === value) return [];
    const isPlain =
      node.type === Scalar.PLAIN || node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
    if (!isPlain || !node.range || node.value === null || typeof value === 'object' || value === undefined)
      return undefined;
    return [{ start: node.range[0], end: node.range[1], text: inline(node, value) }];
  }
  const parts: (Splice[] | undefined)[] = [];
  if (isSeq(node)) {
    if (!Array.isArray(value) || value.length !== node.items.length) return undefined;
    for (const [index, item] of node.items.entries()) parts.push(changedParts(item as Node, value[index]));
  } else if (isMap(node)) {
    const given = value as Record<string, unknown>;
    const names = node.items.map(({ key }) => String((key as Scalar).value));
    if (typeof value !== 'object' || value === null || names.join() !== Object.keys(given).join())
      return undefined;
    for (const [index, item] of node.items.entries())
      parts.push(changedParts(item.value as Node, given[names[index] ?? '']));
  } else return undefined;
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** In the quotes that were there. */
function inline(node: Scalar, value: unknown): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && node.type !== Scalar.PLAIN) scalar.type = node.type;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}
