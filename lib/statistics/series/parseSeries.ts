import type { z } from 'zod';
import type { Fault } from '@/lib/source/Fault';
import { readCsv } from '@/lib/source/table/readCsv';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { chartFaults } from './chartFaults';
import { chosenRows } from './chosenRows';
import { readDescriptor } from './readDescriptor';
import { revisionFaults } from './revisionFaults';
import { rowSchema } from './rowSchema';
import { isDimension, isMeasure, keyColumn, type Series, type SeriesRow } from './Series';
import { type SeriesHead, seriesSchema } from './seriesSchema';
import { keyFigureTimeFault, periodFault, validityFaults } from './statementFaults';
import { unknownNumbers } from './unknownNumbers';
import { unknownRow } from './unknownRow';

/** The texts of the two files of a series. */
export type SeriesFiles = { id: string; folder: string; descriptor: string; csv: string };

/** A series, or all that is wrong with its two files. */
export function parseSeries({ id, folder, descriptor, csv }: SeriesFiles): {
  series?: Series;
  faults: Fault[];
} {
  const descriptorFile = `${folder}/${id}.yaml`;
  const csvFile = `${folder}/${id}.csv`;

  const { value: head, faults, placeOf } = readDescriptor(descriptorFile, descriptor, seriesSchema);
  if (!head) return { faults };

  const table = readCsv(
    csvFile,
    csv,
    head.columns.map(({ name }) => name),
    rowSchema(head) as z.ZodType<Record<string, string | number>>,
  );
  const series: Series = { ...head, id, rows: table.rows.map(({ value, line }) => toRow(head, value, line)) };

  const repeated = findRepeatedRows(csvFile, series);
  const areRowsRight = table.faults.length === 0 && repeated.length === 0;
  const descriptorFaults = [...findNameFaults(head), ...(areRowsRight ? findRowFaults(series) : [])];
  const all = [
    ...descriptorFaults.map(
      ({ path, message }): Fault => ({
        file: descriptorFile,
        ...placeOf(path),
        message,
        rule: 'series-descriptor',
        severity: 'fault',
      }),
    ),
    ...table.faults,
    ...repeated,
  ];
  return all.length > 0 ? { faults: all } : { series, faults: [] };
}

function toRow(head: SeriesHead, value: Record<string, string | number>, line: number): SeriesRow {
  const row: SeriesRow = { texts: {}, figures: {}, line };
  for (const { kind, name } of head.columns) {
    if (kind === 'measure') row.figures[name] = value[name] as SeriesRow['figures'][string];
    else row.texts[name] = String(value[name]);
  }
  return row;
}

type HeadFault = { path: (string | number)[]; message: string };

/** Names that the descriptor uses but does not have, and what its parts must have in common. */
function findNameFaults(head: SeriesHead): HeadFault[] {
  const faults: HeadFault[] = [];
  const names = head.columns.map(({ name }) => name);
  const dimensions = head.columns.filter(isDimension);
  const measures = head.columns.filter(isMeasure);

  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index)
      faults.push({ path: ['columns', index, 'name'], message: `Kolumnen "${name}" beskrivs två gånger.` });
  }
  for (const [kind, found] of [
    ['dimension', dimensions],
    ['measure', measures],
    ['source', head.columns.filter(({ kind }) => kind === 'source')],
  ] as const) {
    if (found.length === 0)
      faults.push({ path: ['columns'], message: `Det saknas en kolumn med "kind: ${kind}".` });
  }

  for (const [index, chart] of head.charts.entries()) {
    const path = ['charts', index];
    if (head.charts.findIndex(({ name }) => name === chart.name) < index) {
      faults.push({ path: [...path, 'name'], message: `Två diagram heter "${chart.name}".` });
    }
    const by = 'x' in chart ? 'x' : 'category';
    const wanted = 'x' in chart ? chart.x : chart.category;
    const dimension = dimensions.find(({ name }) => name === wanted);
    if (!dimension) {
      faults.push({ path: [...path, by], message: unknownName(wanted, dimensions) });
    } else if ('x' in chart && dimension.type === 'text') {
      faults.push({
        path: [...path, by],
        message: `Kolumnen "${wanted}" är text. En tidsaxel behöver år eller månader.`,
      });
    }
    for (const column of Object.keys(chart.only ?? {})) {
      if (!dimensions.some(({ name }) => name === column))
        faults.push({ path: [...path, 'only', column], message: unknownName(column, dimensions) });
    }
    const chosen = chart.measures.map((name) => measures.find((measure) => measure.name === name));
    for (const [place, measure] of chosen.entries()) {
      if (measure) continue;
      faults.push({
        path: [...path, 'measures', place],
        message: unknownName(chart.measures[place] ?? '', measures),
      });
    }
    const units = new Set(chosen.map((measure) => measure?.unit));
    if (chart.kind !== 'multiples' && !units.has(undefined) && units.size > 1) {
      faults.push({
        path: [...path, 'measures'],
        message: `Måtten har olika enheter (${[...units].join(', ')}) och kan inte delas av en axel. Välj mått med samma enhet, eller "kind: multiples".`,
      });
    }
  }

  if (head.keyFigure && !measures.some(({ name }) => name === head.keyFigure?.measure)) {
    faults.push({ path: ['keyFigure', 'measure'], message: unknownName(head.keyFigure.measure, measures) });
  }
  return faults;
}

/** What the descriptor says of rows: told only when all rows could be read, or one fault would bring many. */
function findRowFaults(series: Series): HeadFault[] {
  const faults: HeadFault[] = [];
  const { rows } = series;

  if (rows.length === 0) faults.push({ path: [], message: 'Serien har inga rader.' });
  if (series.rowCount !== undefined && series.rowCount !== rows.length) {
    faults.push({
      path: ['rowCount'],
      message: `Beskrivningen lovar ${series.rowCount} rader, men filen har ${rows.length}. Rätta antalet, eller hämta hela filen.`,
    });
  }

  const period = periodFault(series);
  if (period) faults.push({ path: ['period'], message: period });
  for (const { index, message } of validityFaults(series))
    faults.push({ path: ['sources', index, 'validity'], message });

  const key = keyColumn(series)?.name ?? '';
  const keys = rows.map(({ texts }) => texts[key] ?? '');
  for (const [index, { rows: about = [] }] of series.reservations.entries()) {
    for (const [place, row] of about.entries()) {
      if (!keys.includes(row))
        faults.push({ path: ['reservations', index, 'rows', place], message: unknownRow(row, keys) });
    }
  }
  for (const [place, row] of series.provisional.entries()) {
    if (!keys.includes(row)) faults.push({ path: ['provisional', place], message: unknownRow(row, keys) });
  }
  faults.push(...revisionFaults(series));
  for (const [index, chart] of series.charts.entries()) {
    for (const { path, message } of chartFaults(series, chart))
      faults.push({ path: ['charts', index, ...path], message });
  }
  if (series.keyFigure) {
    const { row, measure, only, text } = series.keyFigure;
    const found = chosenRows(rows, only).find(({ texts }) => texts[key] === row);
    for (const number of unknownNumbers(series, text))
      faults.push({ path: ['keyFigure', 'text'], message: `Talet ${number} står inte i serien. Rätta det.` });
    const timeFault = keyFigureTimeFault(series);
    if (timeFault) faults.push({ path: ['keyFigure', 'text'], message: timeFault });
    if (!found) faults.push({ path: ['keyFigure', 'row'], message: unknownRow(row, keys) });
    else if (typeof found.figures[measure] !== 'number') {
      faults.push({
        path: ['keyFigure', 'row'],
        message: `Raden "${row}" har inget tal i kolumnen "${measure}".`,
      });
    }
  }
  return faults;
}

function findRepeatedRows(file: string, { rows, columns }: Series): Fault[] {
  const dimensions = columns.filter(isDimension);
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ texts, line }): Fault[] => {
    const names = dimensions.map(({ name }) => texts[name] ?? '');
    const key = JSON.stringify(names);
    const firstLine = firstLines.get(key);
    firstLines.set(key, firstLine ?? line);
    if (firstLine === undefined) return [];
    const message = `"${names.join(', ')}" står redan på rad ${firstLine}. Ta bort en av raderna.`;
    return [{ file, line, column: 1, message, rule: 'series-repeated', severity: 'fault' }];
  });
}

function unknownName(name: string, columns: readonly { name: string; kind: string }[]): string {
  const names = columns.map((column) => column.name);
  const nearest = nearestName(name, names);
  return `Det finns ingen kolumn "${name}" som kan användas här.${didYouMean(nearest, `Välj bland: ${names.join(', ')}.`)}`;
}
