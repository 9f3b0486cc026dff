import { z } from 'zod';
import {
  columnName,
  type ImportedRow,
  type ImportedTable,
  ImportFault,
  refuseSameNames,
} from './ImportedTable';

/** `rojd`: the figure is left out so that nobody can be recognised. */
const rowSchema = z.object({
  dimensions: z.record(z.string(), z.union([z.string(), z.number()]).transform(String)),
  observations: z.record(
    z.string(),
    z.object({ value: z.number().nullable(), rojd: z.boolean().optional() }),
  ),
});

/**
 * A table of the open data of Försäkringskassan: a list of rows with `dimensions` and `observations`. The names of the dimensions differ
 * between tables (`lan` in one, `lan_kod` in another), but all rows of one table must have the same. A year and a month of their own
 * become one column, `manad`, as our months are written.
 */
export function readFkTable(answer: unknown): ImportedTable {
  if (!Array.isArray(answer))
    throw new ImportFault('Svaret är ingen lista med rader. Kontrollera att adressen slutar på .json.');
  if (answer.length === 0)
    throw new ImportFault(
      'Svaret har inga rader. Parametrarna passar troligen inte tabellen: jämför dem med tabellens /meta/json.',
    );

  const rows = answer.map((each, place): ImportedRow => {
    const { success, data } = rowSchema.safeParse(each);
    if (!success)
      throw new ImportFault(
        `Rad ${place + 1} i svaret har inte formen dimensions och observations med value: ${JSON.stringify(each)?.slice(0, 120)}`,
      );
    refuseSameNames([...Object.keys(data.dimensions), ...Object.keys(data.observations)]);
    return {
      texts: withMonth(renamed(data.dimensions)),
      figures: Object.fromEntries(
        Object.entries(data.observations).map(([name, { value, rojd }]) => [
          columnName(name),
          rojd ? 'x' : (value ?? '..'),
        ]),
      ),
    };
  });

  const [first] = rows;
  const dimensions = Object.keys(first?.texts ?? {});
  const measures = Object.keys(first?.figures ?? {});
  for (const [place, { texts, figures }] of rows.entries()) {
    for (const [wanted, found] of [
      [dimensions, Object.keys(texts)],
      [measures, Object.keys(figures)],
    ] as const) {
      const odd = [...wanted, ...found].find((name) => !wanted.includes(name) || !found.includes(name));
      if (odd !== undefined)
        throw new ImportFault(
          `Rad ${place + 1} i svaret har andra kolumner än rad 1: "${odd}" finns bara i den ena. Hämta en tabell i taget.`,
        );
    }
  }
  return { dimensions, measures: measures.map((name) => ({ name, label: name })), rows };
}

const renamed = (dimensions: Record<string, string>) =>
  Object.fromEntries(Object.entries(dimensions).map(([name, text]) => [columnName(name), text]));

function withMonth({ ar, manad, ...others }: Record<string, string>): Record<string, string> {
  if (ar === undefined) return { ...(manad !== undefined && { manad }), ...others };
  if (manad === undefined || !/^\d{1,2}$/.test(manad))
    return { ar, ...(manad !== undefined && { manad }), ...others };
  return { manad: `${ar}-${manad.padStart(2, '0')}`, ...others };
}
