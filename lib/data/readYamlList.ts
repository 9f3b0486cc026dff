import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Fault } from '@/lib/content/Fault';
import { nearestName } from '@/lib/text/nearestName';

type Place = { line?: number; column?: number };

type YamlRow<T> = { value: T; line: number };

/**
 * A list that editors write as YAML: every item begins with a dash and has the fields of `itemSchema`. An item with a fault is
 * left out of `rows`, and all faults are told at once.
 */
export function readYamlList<Schema extends z.ZodObject>(
  file: string,
  text: string,
  itemSchema: Schema,
): { rows: YamlRow<z.infer<Schema>>[]; faults: Fault[] } {
  const rows: YamlRow<z.infer<Schema>>[] = [];
  const faults: Fault[] = [];
  const add = (rule: string, message: string, place: Place = {}) =>
    faults.push({ file, ...place, rule, message, severity: 'fault' });

  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter });
  const placeAt = (offset: number | undefined): Place => {
    if (offset === undefined) return {};
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col };
  };

  for (const error of document.errors) {
    const message =
      error.code === 'DUPLICATE_KEY'
        ? 'Fältet står två gånger. Ta bort det ena.'
        : 'Raden går inte att läsa. Kontrollera indragen, och sätt citattecken runt en text som innehåller kolon och mellanslag.';
    add(error.code === 'DUPLICATE_KEY' ? 'yaml-repeated' : 'yaml-syntax', message, placeAt(error.pos[0]));
  }
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      add(
        'yaml-alias',
        'Hänvisningar med & och * används inte här. Skriv ut texten.',
        placeAt(startOf(node)),
      );
    }
  });
  if (faults.length > 0) return { rows, faults };

  const list = document.contents;
  if (!isSeq(list)) {
    add('yaml-list', 'Filen ska vara en lista, där varje post börjar med ett bindestreck.', { line: 1 });
    return { rows, faults };
  }

  const fields = Object.keys(itemSchema.shape);
  for (const item of list.items) {
    const start = placeAt(isNode(item) ? startOf(item) : undefined);
    if (!isMap(item)) {
      add('yaml-item', `Posten ska ha fälten ${fields.join(', ')}.`, start);
      continue;
    }

    const placeOf = (path: PropertyKey[]): Place => {
      const node = item.getIn(path, true);
      return isNode(node) ? placeAt(startOf(node)) : start;
    };
    const result = itemSchema.safeParse(item.toJS(document), { error: z.locales.sv().localeError });
    if (result.success) {
      rows.push({ value: result.data, line: start.line ?? 1 });
      continue;
    }
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const name of issue.keys) {
          const nearest = nearestName(name, fields);
          const advice = nearest ? `Menade du "${nearest}"?` : `Fälten är ${fields.join(', ')}.`;
          add('yaml-field', `Fältet "${name}" är okänt. ${advice}`, placeAt(startOfKey(item, name)));
        }
        continue;
      }
      const field = String(issue.path[0] ?? '');
      const isMissing = field !== '' && !item.has(field);
      const message = isMissing ? `Fältet "${field}" saknas.` : `Fältet "${field}": ${issue.message}`;
      add('yaml-value', field ? message : issue.message, placeOf(issue.path));
    }
  }
  return { rows, faults };
}

const startOf = (node: Node): number | undefined => node.range?.[0];

function startOfKey(item: { items: { key: unknown }[] }, name: string): number | undefined {
  const key = item.items
    .map((pair) => pair.key)
    .find((node) => isScalar(node) && String(node.value) === name);
  return isScalar(key) ? startOf(key) : undefined;
}
