import type { z } from 'zod';
import { type FormField, formFields } from '@/lib/desk/form/formFields';
import { publicationFiles } from '@/lib/publications/loadPublications';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import { type PublicationRow, publicationRow } from '@/lib/publications/publicationRow';
import { readYaml } from '@/lib/source/readYaml';
import { readFile } from '@/lib/source/transaction/FileChange';
import { termFile } from '@/lib/terms/loadTerms';
import { termAddress } from '@/lib/terms/termAddresses';
import { type Term, termSchema } from '@/lib/terms/termSchema';

type Choices = { file: string; value: string; label: string };

/** A file of content/data whose rows have a form of their own, made from their schema. */
export type RowForm = {
  title: string;
  schema: z.ZodObject;
  labels: Readonly<Record<string, string>>;
  /** The fields whose words stand in another file: which of it they are, and how they are called. */
  choices?: Readonly<Record<string, Choices>>;
  /** The column of the day when a row was changed last. */
  day?: string;
  /** A new row stands where it belongs in the order of this column; otherwise last. */
  orderedBy?: string;
  /** Of the page that the site makes of a row, by the id in its first column. */
  addressOf: (id: string) => string;
};

/** A field of the schema without a name here is a type error. */
const termLabels: Record<keyof Term, string> = {
  id: 'Namn i adressen',
  term: 'Term',
  abbreviation: 'Förkortning',
  english: 'På engelska',
  englishSource: 'Källa till den engelska termen',
  definition: 'Förklaring',
  law: 'Lagrum',
  source: 'Källa',
  related: 'Besläktade termer',
};

const publicationLabels: Record<keyof PublicationRow, string> = {
  id: 'Namn i adressen',
  series: 'Slag',
  number: 'Nummer',
  edition: 'Utgåva',
  date: 'Datum',
  subject: 'Ämne',
  title: 'Titel',
  summary: 'Sammanfattning',
  diarienummer: 'Diarienummer',
  publisher: 'Utgivare',
  documentUrl: 'Publikationens adress',
  documentBytes: 'Filens storlek',
  sourceUrl: 'Källa',
  note: 'Att veta för läsaren',
  gaps: 'Att ta reda på',
  recorded: 'Ändrad',
};

const [kindFile, subjectFile, publicationFile] = publicationFiles;

const rowForms: Readonly<Record<string, RowForm>> = {
  [termFile]: {
    title: 'Termer',
    schema: termSchema,
    labels: termLabels,
    orderedBy: 'term',
    addressOf: termAddress,
  },
  [publicationFile]: {
    title: 'Publikationer',
    schema: publicationRow,
    labels: publicationLabels,
    choices: {
      series: { file: kindFile, value: 'series', label: 'series' },
      subject: { file: subjectFile, value: 'id', label: 'title' },
    },
    day: 'recorded',
    addressOf: publicationAddress,
  },
};

export const rowFormFiles = Object.keys(rowForms);

export const rowFormOf = (file: string): RowForm | undefined =>
  Object.hasOwn(rowForms, file) ? rowForms[file] : undefined;

/** What an editor fills in for a row, in the order of its columns: by the schema, where there is one. */
export function rowFields(root: string, file: string, columns: readonly string[]): FormField[] {
  const form = rowFormOf(file);
  const known = new Map(form && schemaFields(root, file, form).map((field) => [field.name, field]));
  return columns.map(
    (name) => known.get(name) ?? { name, label: name, help: '', kind: 'text', isRequired: true },
  );
}

function schemaFields(
  root: string,
  file: string,
  { schema, labels, choices = {}, day }: RowForm,
): FormField[] {
  // In a table every cell is there, and one that may be empty says so.
  const nothing = file.endsWith('.csv') ? '' : undefined;
  return formFields(schema, (name) => labels[name] ?? name).map((field) => ({
    ...field,
    isRequired: !(schema.shape[field.name] as z.ZodType).safeParse(nothing).success,
    ...withChoices(root, choices[field.name]),
    isToday: field.name === day,
  }));
}

const withChoices = (root: string, from: Choices | undefined) =>
  from && { kind: 'choice' as const, choices: choicesIn(root, from) };

/** Of a list that cannot be read there is nothing to choose: the check says what is wrong with it. */
function choicesIn(root: string, { file, value, label }: Choices): FormField['choices'] {
  const yaml = readYaml(readFile(root, file)?.toString('utf8') ?? '', 'file');
  if ('faults' in yaml || !Array.isArray(yaml.value)) return [];
  return yaml.value.map((item) => ({ value: String(item[value]), label: String(item[label]) }));
}
