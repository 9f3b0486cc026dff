import { z } from 'zod';
import { translationFields } from '@/lib/i18n/translations';
import { isoDay, webAddress } from '@/lib/source/table/cellSchemas';
import { cellCodes } from './cellCodes';
import { selectionFields } from './selectionFields';

const name = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/,
    'Skriv små bokstäver a–z, siffror och bindestreck eller understreck.',
  );

const reserved: readonly string[] = Object.values(selectionFields);

const sentence = z.string().trim().min(1);

const columnSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    name: name.refine(
      (text) => !reserved.includes(text),
      `Välj ett annat namn: ${reserved.join(', ')} har en egen betydelse i adressen till ett urval ur serien.`,
    ),
    /** The heading in the table. */
    label: sentence,
    /** What the figures are told apart by: a year, a county. All dimensions together may occur once only. */
    kind: z.literal('dimension'),
    /** A quarter is written as its year and its number: 2018-K4. */
    type: z.enum(['year', 'quarter', 'month', 'text']),
  }),
  z.strictObject({
    name,
    label: sentence,
    kind: z.literal('measure'),
    /** As it is said after a number: "procent", "miljoner kronor". */
    unit: sentence,
    /** The same in other languages, for their pages that show the newest figure. Money needs none. */
    ...translationFields('unit', sentence.optional()),
    /** Every figure in the column is written with exactly this many, so that nothing is lost between file, page and download. */
    decimals: z.int().min(0).max(6).default(0),
    /** The label beside a line or a bar, where the heading is too long. */
    short: sentence.optional(),
  }),
  z.strictObject({
    name,
    label: sentence,
    /** Where the row was read: the address of one of the sources, or the title of one that has no address. */
    kind: z.literal('source'),
  }),
]);

const sourceSchema = z.strictObject({
  title: sentence,
  address: webAddress.optional(),
  /** Which time the figures are about, or when the source was written. */
  validity: sentence,
});

const reservationSchema = z.strictObject({
  text: sentence,
  /** The rows that it is about, by the first dimension that tells rows apart. Left out when it is about all of them. */
  rows: z.array(z.coerce.string()).optional(),
});

/** As it stands in the file: a number, or the code in its place. */
const figure = z.union([z.number(), z.enum(cellCodes)]);

/** A figure that was changed after it had been shown here. New rows are no changes. */
const revisionSchema = z.strictObject({
  /** When the new figure was shown for the first time. */
  date: isoDay,
  /** The row, by the first dimension that tells rows apart, and by `only` where several have it. */
  row: z.coerce.string(),
  only: z.record(name, z.coerce.string()).optional(),
  measure: name,
  from: figure,
  to: figure,
  /** Why, in one sentence, when that is known. */
  reason: sentence.optional(),
});

/** What happened at a time on the axis that changed what is counted or who is: a rule, an agency. */
const eventSchema = z.strictObject({
  /** A time that the axis has, as the file has it. */
  at: z.coerce.string(),
  text: sentence,
  source: z.strictObject({ title: sentence, address: webAddress }),
});

/** Only the rows that have these texts, by dimension: one year of many counties, one diagnosis of many years. */
const only = z.record(name, z.coerce.string()).optional();

const everyChart = {
  name,
  title: sentence,
  only,
  /** What the chart says, with figures: read aloud in place of the drawing. */
  finding: sentence,
  /** Numbers of the finding that stand in no row because they are worked out of several: a sum, a share, how many. As they are written. */
  calculated: z.array(z.coerce.string().transform((number) => number.replace('.', ','))).optional(),
};

/** Three can be told apart without colour. */
const measures = z.array(name).min(1).max(3);

const chartOfCategories = {
  ...everyChart,
  measures,
  category: name,
  order: z.enum(['file', 'descending']).default('file'),
  /** Categories that are not drawn, as a total would dwarf its parts. */
  without: z.array(sentence).default([]),
  /** Categories in bold, such as the whole country among its counties. */
  highlight: z.array(sentence).default([]),
};

const chartSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...everyChart,
    kind: z.literal('line'),
    measures,
    x: name,
    /** "fit" begins the axis near the lowest figure, which the page then says. */
    axis: z.enum(['zero', 'fit']).default('zero'),
    /** Marked in the drawing by their numbers, and told below it. */
    events: z.array(eventSchema).max(9).default([]),
  }),
  /** Columns over time, the measures on top of each other. */
  z.strictObject({ ...everyChart, kind: z.literal('stacked'), measures, x: name }),
  /** A small drawing for each measure, each with its own scale: the only kind whose measures may have different units. */
  z.strictObject({
    ...everyChart,
    kind: z.literal('multiples'),
    measures: z.array(name).min(2).max(6),
    x: name,
  }),
  /** Lying bars, grouped when there are several measures. */
  z.strictObject({ ...chartOfCategories, kind: z.literal('bars') }),
  /** A dot for each measure on one line a category. */
  z.strictObject({ ...chartOfCategories, kind: z.literal('dots') }),
  /** The counties as equal tiles, with their figures. A share or a rate: of counts the tiles would show where many people live. */
  z.strictObject({
    ...everyChart,
    kind: z.literal('map'),
    measures: z.array(name).length(1),
    category: name,
  }),
]);

/** What a series is about, in the order of the overview. */
export const seriesSubjects = [
  'sjuk',
  'barn-och-familj',
  'funktionsnedsattning',
  'utgifter',
  'belopp-och-bemanning',
] as const;

/** The file `<series>.yaml` beside `<series>.csv` in content/data/statistics. */
export const seriesSchema = z.strictObject({
  title: sentence,
  /** The title in other languages, for their pages, the downloads and the catalogue of data. */
  ...translationFields('title', sentence.optional()),
  subject: z.enum(seriesSubjects),
  /** What the series shows, in one sentence. */
  shows: sentence,
  /** How to read the figures: what is counted and what is not. */
  reading: z.array(sentence).min(1),
  /** As it is shown: "1974–2020, 22 år". */
  period: sentence,
  /**
   * "official": from an agency that answers for official statistics. "secondary": told by someone else. "unchecked": secondary,
   * and never compared with what the first source says.
   */
  status: z.enum(['official', 'secondary', 'unchecked']),
  sources: z.array(sourceSchema).min(1),
  reservations: z.array(reservationSchema).default([]),
  /** Rows whose figures may still be changed by their source, named as in a reservation. */
  provisional: z.array(z.coerce.string()).default([]),
  revisions: z.array(revisionSchema).default([]),
  /** What is known of the right to use the figures. */
  licence: sentence,
  /** How many rows the file should have, when that is known: tells a file that was cut off. */
  rowCount: z.int().min(1).optional(),
  columns: z.array(columnSchema).min(2),
  charts: z.array(chartSchema).min(1),
  /** A figure for the overview: "30 procent" and a sentence's end. */
  keyFigure: z.strictObject({ measure: name, row: z.coerce.string(), only, text: sentence }).optional(),
});

export type SeriesHead = z.infer<typeof seriesSchema>;
export type Column = SeriesHead['columns'][number];
export type Dimension = Extract<Column, { kind: 'dimension' }>;
export type Measure = Extract<Column, { kind: 'measure' }>;
export type Chart = SeriesHead['charts'][number];
export type Revision = z.infer<typeof revisionSchema>;
export type ChartEvent = z.infer<typeof eventSchema>;
