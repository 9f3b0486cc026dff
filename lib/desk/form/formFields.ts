import { z } from 'zod';

export type FieldKind = 'text' | 'date' | 'moment' | 'number' | 'boolean' | 'list' | 'rows' | 'choice';

/** A field of a form that is made from a schema. */
export type FormField = {
  name: string;
  label: string;
  /** The sentence of the schema. */
  help: string;
  kind: FieldKind;
  isRequired: boolean;
  maxLength?: number;
  /** Of rows: what each has. */
  parts?: FormField[];
  /** What can be chosen: as it is written, and as it is called. */
  choices?: { value: string; label: string }[];
  /** A day that is today's whenever the form is opened. */
  isToday?: boolean;
};

type Json = {
  type?: string;
  form?: string;
  format?: string;
  description?: string;
  maxLength?: number;
  enum?: string[];
  /** What those of `enum` are called. */
  names?: Record<string, string>;
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
};

/** In the order of the schema. What is no list of simple values is left to the text. */
export function formFields(schema: z.ZodObject, labelOf: LabelOf, partLabelOf = labelOf): FormField[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as Json, labelOf, partLabelOf);
}

type LabelOf = (name: string) => string;

function fieldsOf(
  { properties = {}, required = [] }: Json,
  labelOf: LabelOf,
  partLabelOf: LabelOf,
): FormField[] {
  return Object.entries(properties).map(([name, field]) => ({
    name,
    label: labelOf(name),
    help: field.description ?? '',
    kind: kindOf(field),
    isRequired: required.includes(name),
    maxLength: field.maxLength,
    ...(field.enum && {
      choices: field.enum.map((value) => ({ value, label: field.names?.[value] ?? value })),
    }),
    ...(field.items?.properties && { parts: fieldsOf(field.items, partLabelOf, partLabelOf) }),
  }));
}

function kindOf({ type, format, items, enum: words }: Json): FieldKind {
  if (words) return 'choice';
  if (type === 'array') return items?.properties ? 'rows' : 'list';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  if (format === 'date') return 'date';
  return format === 'date-time' ? 'moment' : 'text';
}
