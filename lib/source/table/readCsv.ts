import type { z } from 'zod';
import type { Fault } from '@/lib/source/Fault';
import { findTextFaults, notUtf8 } from '@/lib/source/findTextFaults';
import { missingFile } from '@/lib/source/missingFile';
import { plainSwedish } from '@/lib/source/plainSwedish';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { delimiterOf, normaliseNumbers } from './excelCsv';
import { isFormula } from './isFormula';
import { type Line, splitLines } from './splitLines';

/** Far above any table that people write by hand, and read in less than a second. */
const maxCharacters = 5_000_000;

const notUtf8Csv =
  'Filen är inte sparad som UTF-8. Välj "CSV UTF-8 (kommaavgränsad)" när du sparar från Excel, eller spara om filen med kodningen UTF-8.';

type CsvRow<T> = { value: T; line: number };

/**
 * A table that editors write: UTF-8, commas (or semicolons, as Swedish Excel writes it), a header row with exactly these columns in this order. Every cell is a text until
 * `rowSchema` makes something of it. A row with a fault is left out of `rows`, and all faults are told at once. `text` is `undefined` when
 * there is no file.
 */
export function readCsv<T>(
  file: string,
  text: string | undefined,
  columns: readonly string[],
  rowSchema: z.ZodType<T>,
): { rows: CsvRow<T>[]; faults: Fault[] } {
  if (text === undefined) return { rows: [], faults: [missingFile(file)] };

  const rows: CsvRow<T>[] = [];
  const faults: Fault[] = [];
  const add = (rule: string, message: string, place: { line?: number; column?: number } = {}) =>
    faults.push({ file, ...place, rule, message, severity: 'fault' });

  if (text.length > maxCharacters) {
    add('csv-too-large', 'Filen är större än 5 miljoner tecken och läses inte. Dela den i flera serier.');
    return { rows, faults };
  }
  const textFaults = findTextFaults(text);
  for (const { rule, message, line, column } of textFaults)
    add(rule, message === notUtf8 ? notUtf8Csv : message, { line, column });
  if (textFaults.length > 0) return { rows, faults };

  const delimiter = delimiterOf(text);
  const { lines, failedAt } = splitLines(text, delimiter);
  if (failedAt !== undefined) {
    const advice =
      'Sätt citattecken runt hela cellen och skriv två citattecken där cellen ska innehålla ett.';
    add('csv-quotes', `Citattecknen går inte ihop på raden. ${advice}`, { line: failedAt });
  }

  const [header, ...body] = lines;
  const headerFault = header ? findHeaderFault(header.cells, columns) : `Filen är tom. ${expected(columns)}`;
  if (headerFault) {
    add('csv-header', headerFault, { line: 1 });
    return { rows, faults };
  }

  const place = ({ raw, line }: Line, index: number) => placeOfCell(raw, line, index, delimiter);
  if (delimiter === ';') normaliseNumbers(body.map(({ cells }) => cells));
  for (const each of body) {
    const { cells, line } = each;
    if (cells.length !== columns.length) {
      const isEmpty = cells.join('') === '';
      const advice =
        delimiter === ';'
          ? 'Rubrikraden skiljer kolumnerna åt med semikolon: gör det på alla rader, och sätt citattecken runt en text med semikolon.'
          : 'Skriv tal utan mellanrum och med punkt som decimaltecken, och sätt citattecken runt en text med komma.';
      const count = `Raden har ${cells.length} kolumner, men rubrikraden har ${columns.length}. ${advice}`;
      add('csv-columns', isEmpty ? 'Raden är tom. Ta bort den.' : count, { line });
      continue;
    }

    const formulas = columns.filter((_, index) => isFormula(cells[index] ?? '') && !isDash(cells[index]));
    for (const column of formulas) {
      const message = `Kolumnen "${column}": ett kalkylprogram skulle köra cellen som en formel. Låt den börja med något annat än =, +, -, @ eller tabb.`;
      add('csv-formula', message, place(each, columns.indexOf(column)));
    }
    if (formulas.length > 0) continue;

    const row = Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
    const result = rowSchema.safeParse(row, { error: plainSwedish });
    const dash = cells.findIndex(isDash);
    if (result.success && dash !== -1) {
      const message = `Kolumnen "${columns[dash]}": ett streck säger inte vad som menas. Lämna cellen tom när uppgiften saknas.`;
      add('csv-value', message, place(each, dash));
    } else if (result.success) rows.push({ value: result.data, line });
    else {
      for (const issue of result.error.issues) {
        const index = columns.indexOf(String(issue.path[0]));
        const message =
          issue.code === 'too_small' && cells[index] === '' ? 'Cellen får inte vara tom.' : issue.message;
        if (index < 0) add('csv-value', message, { line });
        else add('csv-value', `Kolumnen "${columns[index]}": ${message}`, place(each, index));
      }
    }
  }
  return { rows, faults };
}

/** A cell with nothing but a hyphen, a dash or a minus. No program runs it. */
const isDash = (cell: string | undefined) => /^[-–—−]$/.test(cell ?? '');

function findHeaderFault(header: readonly string[], columns: readonly string[]): string | undefined {
  if (header.length === columns.length && header.every((name, index) => name === columns[index])) return;
  const missing = columns.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !columns.includes(name));
  const repeated = header.filter((name, index) => header.indexOf(name) !== index);
  const parts = [
    ...missing.map((name) => `Kolumnen "${name}" saknas.`),
    ...unknown.map((name) => {
      const nearest = nearestName(name, missing);
      return `Kolumnen "${name}" är okänd.${didYouMean(nearest)}`;
    }),
    ...repeated.map((name) => `Kolumnen "${name}" står två gånger.`),
  ];
  return [parts.length > 0 ? parts.join(' ') : 'Kolumnerna står i fel ordning.', expected(columns)].join(' ');
}

const expected = (columns: readonly string[]) => `Rubrikraden ska vara: ${columns.join(',')}`;

/** Where a cell begins, for a link that opens the editor there. Commas and line breaks inside quotes belong to a cell. */
function placeOfCell(
  raw: string,
  firstLine: number,
  index: number,
  delimiter: string,
): { line: number; column: number } {
  let isQuoted = false;
  let commas = 0;
  let start = 0;
  for (const [position, character] of [...raw].entries()) {
    if (commas === index) break;
    if (character === '"') isQuoted = !isQuoted;
    if (character === delimiter && !isQuoted) {
      commas++;
      start = position + 1;
    }
  }
  const before = [...raw].slice(0, start).join('').split('\n');
  return { line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
