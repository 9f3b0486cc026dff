import { stringify } from 'yaml';
import { isCellCode } from '@/lib/statistics/series/cellCodes';
import { type ImportedTable, ImportFault } from './ImportedTable';
import { writeSeriesCsv } from './writeSeriesCsv';

/** The two files of a new series. What the answer does not tell is left empty, which is a fault until an editor has filled it in. */
export function draftSeries(
  table: ImportedTable,
  source: string,
  today: string,
): { csv: string; descriptor: string } {
  const keys = table.rows.map(({ texts }) => JSON.stringify(texts));
  if (new Set(keys).size !== keys.length)
    throw new ImportFault('Svaret har flera rader med samma indelning. Välj i adressen vilken som gäller.');

  const typeOf = (name: string) => {
    const texts = table.rows.map((row) => row.texts[name] ?? '');
    if (texts.every((text) => /^(1[89]|20)\d\d$/.test(text))) return 'year';
    if (texts.every((text) => /^(1[89]|20)\d\d-(0[1-9]|1[0-2])$/.test(text))) return 'month';
    if (texts.every((text) => /^(1[89]|20)\d\d-K[1-4]$/.test(text))) return 'quarter';
    return 'text';
  };
  const decimalsOf = (name: string) =>
    Math.max(
      0,
      ...table.rows.map(({ figures }) => {
        const figure = figures[name];
        return typeof figure === 'number' ? (String(figure).split('.')[1]?.length ?? 0) : 0;
      }),
    );
  const measures = table.measures.map((measure) => ({ ...measure, decimals: decimalsOf(measure.name) }));
  const names = [...table.dimensions, ...measures.map(({ name }) => name), 'kalla'];

  const csv = writeSeriesCsv(
    names,
    table.rows.map(({ texts, figures }) => ({
      ...texts,
      ...Object.fromEntries(
        measures.map(({ name, decimals }) => {
          const figure = figures[name] ?? '..';
          return [name, isCellCode(figure) ? figure : figure.toFixed(decimals)];
        }),
      ),
      kalla: source,
    })),
  );
  const descriptor = stringify(
    {
      title: '',
      subject: '',
      shows: '',
      reading: [''],
      period: '',
      status: 'official',
      sources: [{ title: '', address: source, validity: `Hämtad ${today}` }],
      licence: '',
      rowCount: table.rows.length,
      columns: [
        ...table.dimensions.map((name) => ({ name, label: '', kind: 'dimension', type: typeOf(name) })),
        ...measures.map(({ name, label, unit, decimals }) => ({
          name,
          label: label === name ? '' : label,
          kind: 'measure',
          unit: unit ?? '',
          ...(decimals > 0 && { decimals }),
        })),
        { name: 'kalla', label: 'Källa', kind: 'source' },
      ],
      charts: [
        {
          name: 'diagram',
          title: '',
          kind: typeOf(table.dimensions[0] ?? '') === 'text' ? 'bars' : 'line',
          ...(typeOf(table.dimensions[0] ?? '') === 'text'
            ? { category: table.dimensions[0] }
            : { x: table.dimensions[0] }),
          measures: measures.slice(0, 3).map(({ name }) => name),
          finding: '',
        },
      ],
    },
    { lineWidth: 0 },
  );
  return { csv, descriptor };
}
