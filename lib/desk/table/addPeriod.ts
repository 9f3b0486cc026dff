import { z } from 'zod';
import { changeText } from '@/lib/desk/page/changeText';
import { DeskError } from '@/lib/desk/store/DeskError';
import { changeListItem, changeYaml } from '@/lib/desk/yaml/changeYaml';
import { swedishDay } from '@/lib/source/swedishTime';
import { delimiterOf, plainNumber } from '@/lib/source/table/excelCsv';
import { changeFile, readFile } from '@/lib/source/transaction/FileChange';
import { readTable, type TableRow, writeRow } from './tableFile';
import { saveData, seriesHead, textOf } from './tables';

/** What is asked for when a year, a quarter or a month comes to a series. */
export type PeriodForm = {
  /** The newest that there is. */
  latest: string;
  columns: string[];
  /** A row for each county, sex or cause of the newest time, with its figures to be written anew. */
  rows: string[][];
  /** Columns of figures; the others are taken over. */
  measures: string[];
  /** Those of the series; the figures come from one of them, or from another that comes with them. */
  sources: Source[];
  /** Sentences of the series that say figures or times, and change with them. */
  texts: { name: string; label: string; text: string }[];
};

const sourceSchema = z.strictObject({ title: z.string(), address: z.string(), validity: z.string() });

type Source = z.infer<typeof sourceSchema>;

export const newPeriodSchema = z.strictObject({
  file: z.string(),
  base: z.string(),
  period: z.string(),
  rows: z.array(z.array(z.string())),
  /** Of all the new rows. */
  source: sourceSchema,
  texts: z.record(z.string(), z.string()),
});

const datasetsFile = 'content/data/datasets.yaml';

/** `undefined` for a table without a time. */
export function periodForm(root: string, file: string): PeriodForm | undefined {
  const head = seriesHead(root, file);
  const time = timeColumn(head);
  if (!head || time === undefined) return undefined;
  const { columns, rows } = readTable(textOf(root, file));
  const place = columns.indexOf(time);
  const last = rows
    .map(({ cells }) => cells[place] ?? '')
    .sort()
    .at(-1);
  if (place === -1 || last === undefined) return undefined;
  const measures = columnsOf(head)
    .filter(({ kind }) => kind === 'measure')
    .map(({ name }) => name);
  return {
    latest: last,
    columns,
    measures,
    rows: latestRows(rows, place, last).map(({ cells }) =>
      cells.map((cell, index) =>
        measures.includes(columns[index] ?? '') ? '' : index === place ? '' : cell,
      ),
    ),
    sources: listOf<Source>(head.sources),
    texts: textsOf(head),
  };
}

/** Writes the rows after those of the newest time, with all that goes with them: the number of rows, the sentences, the day in the catalogue. */
export async function addPeriod(
  root: string,
  given: z.infer<typeof newPeriodSchema>,
  today: Date,
): Promise<void> {
  const { file, base, period, rows, source, texts } = given;
  const now = textOf(root, file);
  if (now !== base) throw new DeskError('Någon annan har ändrat serien. Öppna den igen.', 409);
  const head = seriesHead(root, file);
  const form = periodForm(root, file);
  const time = timeColumn(head);
  if (!head || !form || time === undefined) throw new DeskError('Tabellen har ingen kolumn med tid.');
  const table = readTable(now);
  const place = table.columns.indexOf(time);
  if (period.trim() === '') throw new DeskError('Skriv vilken tid som de nya siffrorna gäller.');
  if (table.rows.some(({ cells }) => cells[place] === period))
    throw new DeskError(`${period} finns redan i serien.`);
  const last = latestRows(table.rows, place, form.latest).at(-1);
  const old =
    last &&
    now
      .split(/\r\n|\n/)
      .slice(last.start - 1, last.end)
      .join('\n');
  if (!last || old === undefined) throw new DeskError('Tabellen har inga rader.');
  const sourcePlace = table.columns.indexOf(
    columnsOf(head).find(({ kind }) => kind === 'source')?.name ?? '',
  );
  const measurePlaces = form.measures.map((name) => table.columns.indexOf(name));
  const added = rows.map((cells) =>
    writeRow(
      cells.map((cell, index) => {
        if (index === place) return period;
        if (index === sourcePlace) return source.address;
        return measurePlaces.includes(index) ? figureIn(now, cell) : cell;
      }),
      now,
    ),
  );
  const written = [old, ...added].join('\n');

  const series = file.replace(/^.*\/|\.csv$/g, '');
  const yamlFile = file.replace(/\.csv$/, '.yaml');
  const yaml = readFile(root, yamlFile)?.toString('utf8') ?? '';
  const datasets = readFile(root, datasetsFile)?.toString('utf8') ?? '';
  await saveData(root, `${period} i serien ${head.title ?? series}`, [
    changeFile(root, file, changeText(now, { kind: 'replace', start: last.start, end: last.end, written })),
    changeFile(root, yamlFile, changeYaml(yaml, withPeriod(head, texts, source, rows.length))),
    changeFile(root, datasetsFile, changeListItem(datasets, { series }, { modified: swedishDay(today) })),
  ]);
}

/** As the other numbers of the table are written, however it was typed. */
function figureIn(table: string, typed: string): string {
  const figure = plainNumber(typed.trim());
  return delimiterOf(table) === ';' ? figure.replace('.', ',') : figure;
}

type Head = NonNullable<ReturnType<typeof seriesHead>>;

type Named = { name: string; kind: string; type?: string };

const columnsOf = (head: Head) => (Array.isArray(head.columns) ? (head.columns as Named[]) : []);

const timeColumn = (head: Head | undefined) =>
  head && columnsOf(head).find(({ type }) => type === 'year' || type === 'quarter' || type === 'month')?.name;

const latestRows = (rows: readonly TableRow[], place: number, latest: string) =>
  rows.filter(({ cells }) => cells[place] === latest);

type WithFinding = { title?: string; finding: string };
type WithValidity = { title?: string; validity: string };

const listOf = <Item>(value: unknown) => (Array.isArray(value) ? (value as Item[]) : []);

/** What a reader is told in words of the figures. */
function textsOf(head: Head): PeriodForm['texts'] {
  const keyFigure = head.keyFigure as { row?: unknown; text?: string } | undefined;
  return [
    { name: 'period', label: 'Perioden, som den visas', text: String(head.period ?? '') },
    ...listOf<WithFinding>(head.charts).map(({ title, finding }, index) => ({
      name: `charts.${index}`,
      label: `Vad diagrammet visar: ${title ?? index + 1}`,
      text: finding,
    })),
    ...(keyFigure
      ? [
          {
            name: 'keyFigure.row',
            label: 'Raden som siffran i översikten hämtas ur',
            text: String(keyFigure.row ?? ''),
          },
          {
            name: 'keyFigure.text',
            label: 'Meningen efter siffran i översikten',
            text: keyFigure.text ?? '',
          },
        ]
      : []),
    ...listOf<WithValidity>(head.sources).map(({ title, validity }, index) => ({
      name: `sources.${index}`,
      label: `Vad källan gäller: ${title ?? index + 1}`,
      text: validity,
    })),
  ];
}

/** The fields of the series that change. One that it does not have does not come. */
function withPeriod(
  head: Head,
  texts: Readonly<Record<string, string>>,
  added: Source,
  rowCount: number,
): Record<string, unknown> {
  const keyFigure = head.keyFigure as Record<string, unknown> | undefined;
  const row = texts['keyFigure.row'];
  const sources = listOf<Source>(head.sources).map((source, index) => ({
    ...source,
    validity: texts[`sources.${index}`] ?? source.validity,
  }));
  const isNew = sources.every(({ address }) => address !== added.address);
  return {
    ...(texts.period !== undefined && { period: texts.period }),
    sources: isNew ? [...sources, added] : sources,
    ...(typeof head.rowCount === 'number' && { rowCount: head.rowCount + rowCount }),
    ...(head.charts !== undefined && {
      charts: listOf<WithFinding>(head.charts).map((chart, index) => ({
        ...chart,
        finding: texts[`charts.${index}`] ?? chart.finding,
      })),
    }),
    ...(keyFigure && {
      keyFigure: {
        ...keyFigure,
        ...(row !== undefined && row !== String(keyFigure.row) && { row }),
        ...(texts['keyFigure.text'] !== undefined && { text: texts['keyFigure.text'] }),
      },
    }),
  };
}
