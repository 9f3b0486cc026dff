import type { z } from 'zod';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import type { Fault } from './Fault';
import { missingFile } from './missingFile';
import { plainSwedish } from './plainSwedish';
import { type Place, placesIn, readYaml } from './readYaml';

export type YamlRow<T> = Place & { value: T };

/**
 * A list that editors write as YAML: every item begins with a dash and has the fields of `itemSchema`. An item with a fault is
 * left out of `rows`, and all faults are told at once. `text` is `undefined` when there is no file.
 */
export function readYamlList<Schema extends z.ZodObject>(
  file: string,
  text: string | undefined,
  itemSchema: Schema,
): { rows: YamlRow<z.infer<Schema>>[]; faults: Fault[] } {
  if (text === undefined) return { rows: [], faults: [missingFile(file)] };

  const rows: YamlRow<z.infer<Schema>>[] = [];
  const faults: Fault[] = [];
  const add = (rule: string, message: string, place: Place) =>
    faults.push({ file, ...place, rule, message, severity: 'fault' });

  const yaml = readYaml(text, 'file');
  if ('faults' in yaml) {
    for (const { rule, message, line, column } of yaml.faults) add(rule, message, { line, column });
    return { rows, faults };
  }
  const { placeOf, placeOfKey } = placesIn(yaml);
  if (!Array.isArray(yaml.value)) {
    add('list', 'Filen ska vara en lista, där varje post börjar med ett bindestreck.', placeOf([]));
    return { rows, faults };
  }

  const fields = Object.keys(itemSchema.shape);
  for (const [index, item] of yaml.value.entries()) {
    const place = placeOf([index]);
    const result = itemSchema.safeParse(item, { error: plainSwedish });
    if (result.success) {
      rows.push({ value: result.data, ...place });
      continue;
    }
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const name of issue.keys) {
          const nearest = nearestName(name, fields);
          const advice = didYouMean(nearest, `Fälten är ${fields.join(', ')}.`);
          add('list-field', `Fältet "${name}" är okänt.${advice}`, placeOfKey([index, name]));
        }
        continue;
      }
      const [field] = issue.path;
      if (field === undefined) add('list-item', `Posten ska ha fälten ${fields.join(', ')}.`, place);
      else if (Object.hasOwn(item, field)) {
        const message = `Fältet "${String(field)}": ${issue.message}`;
        add('list-value', message, placeOf([index, ...issue.path]));
      } else add('list-missing', `Fältet "${String(field)}" saknas.`, place);
    }
  }
  return { rows, faults };
}
