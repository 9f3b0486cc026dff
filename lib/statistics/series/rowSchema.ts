import { z } from 'zod';
import { cellCodes, isCellCode } from './cellCodes';
import type { Column, Measure, SeriesHead } from './seriesSchema';

const codes = cellCodes.join(', ');

const year = z.string().regex(/^(1[89]|20)\d\d$/, 'Skriv året med fyra siffror, som 2024.');
const month = z
  .string()
  .regex(/^(1[89]|20)\d\d-(0[1-9]|1[0-2])$/, 'Skriv månaden som år-månad, som 2024-01.');
const quarter = z
  .string()
  .regex(/^(1[89]|20)\d\d-K[1-4]$/, 'Skriv kvartalet som år-K och siffra, som 2018-K4.');
const text = z.string().trim().min(1);

/** What the cells of a row may be; gives texts and figures by column. */
export function rowSchema(head: SeriesHead) {
  const cells = Object.fromEntries(head.columns.map((column) => [column.name, cellSchema(column, head)]));
  return z.strictObject(cells);
}

function cellSchema(column: Column, { sources }: SeriesHead) {
  if (column.kind === 'measure') return figureSchema(column);
  if (column.kind === 'source') {
    const names = sources.map(({ address, title }) => address ?? title);
    return z.enum(names, `Källan finns inte i beskrivningen. Skriv en av: ${names.join(' · ')}`);
  }
  return { year, quarter, month, text }[column.type];
}

function figureSchema({ decimals }: Measure) {
  return z.string().transform((cell, context) => {
    if (isCellCode(cell)) return cell;
    const message = figureFault(cell, decimals);
    if (message === undefined) return Number(cell);
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}

function figureFault(cell: string, decimals: number): string | undefined {
  if (cell === '') return `Cellen är tom. Skriv talet, eller varför det saknas: ${codes}.`;
  if (/^[-–—−]$/.test(cell))
    return 'Ett streck säger inte vad som menas. Skriv 0 för noll, .. när uppgiften saknas, x när den är hemlig eller v när den inte är publicerad än.';
  if (/^-?[\d\s]+,\d+$/.test(cell))
    return `Skriv punkt som decimaltecken: ${bare(cell)} i stället för ${cell}.`;
  if (/^-?\d[\d\s]*\s[\d\s.]*$/.test(cell))
    return `Skriv talet utan mellanrum: ${bare(cell)} i stället för ${cell}.`;
  if (!/^-?\d+(\.\d+)?$/.test(cell))
    return `"${cell}" är inget tal. Skriv ett tal, eller varför det saknas: ${codes}.`;
  // Written otherwise, the number would not come back from a download as the file has it.
  if (/^-?0\d/.test(cell)) return `Skriv talet utan nollor framför: ${cell.replace(/^(-?)0+(?=\d)/, '$1')}.`;
  if (/^-0(\.0+)?$/.test(cell)) return `Skriv noll utan minustecken: ${cell.slice(1)}.`;
  if (Math.abs(Number(cell)) > Number.MAX_SAFE_INTEGER)
    return 'Talet är för stort för att räknas exakt. Välj en större enhet.';
  if ((cell.split('.')[1] ?? '').length !== decimals) {
    return decimals === 0
      ? 'Skriv talet utan decimaler.'
      : `Skriv talet med ${decimals} decimaler: ${Number(cell).toFixed(decimals)}.`;
  }
  return undefined;
}

const bare = (cell: string) => cell.replace(/\s/g, '').replace(',', '.');
