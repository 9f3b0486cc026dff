import { isCellCode } from '@/lib/statistics/series/cellCodes';
import { isDimension, isMeasure, keyColumn, type Series } from '@/lib/statistics/series/Series';
import type { Revision } from '@/lib/statistics/series/seriesSchema';
import { type ImportedRow, type ImportedTable, ImportFault } from './ImportedTable';
import { writeSeriesCsv } from './writeSeriesCsv';

export type SeriesUpdate = {
  csv: string;
  /** In words, one a line: "2023: 61 → 62". */
  changes: string[];
  /** Figures that have been shown and are others now. */
  revisions: Revision[];
};

/**
 * The figures of a series as a table says today. The table must have the columns of the series, and may have more dimensions where each
 * says one thing only. Rows that the table does not have are kept: an answer is often a part.
 */
export function updateSeries(
  series: Series,
  table: ImportedTable,
  { source, today }: { source: string; today: string },
): SeriesUpdate {
  const dimensions = series.columns.filter(isDimension);
  const measures = series.columns.filter(isMeasure);
  const lacking = [
    ...dimensions.filter(({ name }) => !table.dimensions.includes(name)),
    ...measures.filter((measure) => !table.measures.some(({ name }) => name === measure.name)),
  ];
  if (lacking.length > 0) {
    const names = lacking.map(({ name }) => name).join(', ');
    const found = [...table.dimensions, ...table.measures.map(({ name }) => name)].join(', ');
    throw new ImportFault(
      `Serien "${series.id}" har kolumner som svaret saknar: ${names}. Svaret har ${found}. Byt namn på kolumnerna i ${series.id}.yaml och ${series.id}.csv, eller välj en annan tabell.`,
    );
  }
  for (const { name, unit } of measures) {
    const theirs = table.measures.find((each) => each.name === name)?.unit;
    if (theirs !== undefined && theirs.toLowerCase() !== unit.toLowerCase())
      throw new ImportFault(
        `Enheten för ${name} är "${theirs}" i svaret och "${unit}" i ${series.id}.yaml. Är det samma sak: skriv den nya enheten i filen. Annars har måttet bytt innehåll och ska vara en egen serie.`,
      );
  }
  for (const name of table.dimensions.filter((each) => !dimensions.some((own) => own.name === each))) {
    const texts = new Set(table.rows.map((row) => row.texts[name]));
    if (texts.size > 1)
      throw new ImportFault(
        `Svaret delar upp siffrorna efter ${name}, och det gör inte serien. Välj ett värde i adressen, till exempel ?${name}=${[...texts][0]}.`,
      );
  }

  const keyOf = ({ texts }: Pick<ImportedRow, 'texts'>) =>
    dimensions.map(({ name }) => texts[name] ?? '').join(', ');
  const rows = new Map<string, ImportedRow>(
    series.rows.map(({ texts, figures }) => [
      keyOf({ texts }),
      { texts: { ...texts }, figures: { ...figures } },
    ]),
  );
  const seen = new Set<string>();
  const changes: string[] = [];
  const revisions: Revision[] = [];
  const keyName = keyColumn(series)?.name ?? '';
  for (const row of table.rows) {
    const key = keyOf(row);
    if (seen.has(key))
      throw new ImportFault(`Svaret har två rader för ${key}. Välj i adressen vilken som gäller.`);
    seen.add(key);
    const before = rows.get(key);
    for (const { name } of measures) {
      const [old, now] = [before?.figures[name], row.figures[name] ?? '..'];
      if (!before) changes.push(`${key}: ny rad, ${name} ${now}`);
      else if (old !== now) {
        changes.push(`${key}: ${name} ${old} → ${now}`);
        if (typeof old !== 'number') continue;
        const only = Object.fromEntries(
          dimensions.flatMap((each) =>
            each.name === keyName ? [] : [[each.name, row.texts[each.name] ?? '']],
          ),
        );
        const place = { row: row.texts[keyName] ?? '', ...(Object.keys(only).length > 0 && { only }) };
        revisions.push({ date: today, ...place, measure: name, from: old, to: now });
      }
    }
    const isSame = before && measures.every(({ name }) => before.figures[name] === row.figures[name]);
    if (!isSame)
      rows.set(key, {
        texts: {
          ...Object.fromEntries(dimensions.map(({ name }) => [name, row.texts[name] ?? ''])),
          ...Object.fromEntries(
            series.columns.flatMap((column) => (column.kind === 'source' ? [[column.name, source]] : [])),
          ),
        },
        figures: row.figures,
      });
  }
  const cells = [...rows.values()].map(({ texts, figures }) =>
    Object.fromEntries(
      series.columns.map((column) => {
        if (column.kind !== 'measure') return [column.name, texts[column.name] ?? ''];
        const figure = figures[column.name] ?? '..';
        if (isCellCode(figure)) return [column.name, figure];
        if (Number(figure.toFixed(column.decimals)) !== figure)
          throw new ImportFault(
            `${column.name} har ${column.decimals} decimaler i ${series.id}.yaml, och svaret har ${figure}. Ändra decimals i filen, så att inget avrundas.`,
          );
        return [column.name, figure.toFixed(column.decimals)];
      }),
    ),
  );
  return {
    csv: writeSeriesCsv(
      series.columns.map(({ name }) => name),
      cells,
    ),
    changes,
    revisions,
  };
}
