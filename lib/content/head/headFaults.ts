import type { z } from 'zod';
import { type Place, placeOf, placeOfKey, type Yaml } from '@/lib/source/readYaml';
import { isDay } from '@/lib/source/table/cellSchemas';
import { nearestName } from '@/lib/text/nearestName';
import { pageHeadSchema } from './pageHead';

type HeadFault = Place & { message: string; rule: string };
type Issue = z.core.$ZodIssue;

/** What zod found wrong in a page head, in Swedish, at the place where it stands. */
export function headFaults(issues: readonly Issue[], yaml: Yaml): HeadFault[] {
  return issues.flatMap((issue): HeadFault[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...placeOfKey(yaml, [...issue.path, key]),
        message: unknownField(key, fieldNames(issue.path)),
        rule: 'head-unknown-field',
      }));
    }
    const isMissing = (valueAt(yaml.value, issue.path) ?? undefined) === undefined;
    const field = issue.path.length === 0 ? 'Sidhuvudet' : `Fältet ${fieldName(issue.path)}`;
    const meaning = descriptionOf(issue.path);
    if (isMissing) {
      return [
        { ...placeOf(yaml, issue.path), message: `${field} saknas. ${meaning}`.trim(), rule: 'head-missing' },
      ];
    }
    return [
      {
        ...placeOf(yaml, issue.path),
        message: `${field} ${wrongValue(issue, valueAt(yaml.value, issue.path))}. ${meaning}`.trim(),
        rule: 'head-value',
      },
    ];
  });
}

function unknownField(key: string, names: readonly string[]): string {
  const nearest = nearestName(key, names);
  if (nearest) return `Det finns inget fält som heter "${key}". Menade du ${nearest}?`;
  return `Det finns inget fält som heter "${key}". Fälten är ${names.join(', ')}.`;
}

function wrongValue(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value === 'number') return numberForText(value);
      return `ska vara ${types[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'är tomt'
        : issue.origin === 'array'
          ? 'är en tom lista'
          : `ska vara minst ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `är för långt: det får ha högst ${issue.maximum} tecken`
        : issue.origin === 'array'
          ? `är för lång: listan får ha högst ${issue.maximum} delar`
          : `ska vara högst ${issue.maximum}`;
    default:
      return issue.message;
  }
}

/** A day without its hyphens is a number to YAML, and so is a year. */
function numberForText(value: number): string {
  const day = String(value).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isDay(day)
    ? `ska vara ett datum med bindestreck: ${day}`
    : `ska vara text. Är det siffror, sätt dem inom citattecken: "${value}"`;
}

const types: Record<string, string> = {
  string: 'text',
  int: 'ett heltal, till exempel 1',
  number: 'ett heltal, till exempel 1',
  boolean: 'true eller false',
  array: 'en lista: en rad för varje del, som börjar med två mellanslag, ett bindestreck och ett mellanslag',
  object: 'fält med namn, kolon och värde',
};

/** `sources[1].validity`, counted from one as people do. */
function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` (nummer ${part + 1})` : `${index > 0 ? ' › ' : ''}${String(part)}`,
    )
    .join('');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, part) => (inner as Record<PropertyKey, unknown> | null)?.[part], value);
}

function descriptionOf(path: readonly PropertyKey[]): string {
  return schemaAt(path)?.description ?? '';
}

function fieldNames(path: readonly PropertyKey[]): string[] {
  const schema = schemaAt(path);
  return schema && 'shape' in schema ? Object.keys(schema.shape as object) : [];
}

/** The schema of the value at a path: through lists and what may be left out. */
function schemaAt(path: readonly PropertyKey[]): z.ZodType | undefined {
  let schema: z.ZodType | undefined = pageHeadSchema;
  for (const part of path) {
    const inner = unwrap(schema);
    if (inner && 'shape' in inner) schema = (inner.shape as Record<PropertyKey, z.ZodType>)[part];
    else if (inner && 'element' in inner) schema = inner.element as z.ZodType;
    else return undefined;
  }
  return path.length > 0 && schema?.description ? schema : unwrap(schema);
}

const unwrap = (schema: z.ZodType | undefined): z.ZodType | undefined =>
  schema && 'unwrap' in schema && !('element' in schema) ? (schema.unwrap as () => z.ZodType)() : schema;
