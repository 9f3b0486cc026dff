import type { Fault } from '@/lib/source/Fault';
import { readCsv } from '@/lib/source/readCsv';
import { readYamlList } from '@/lib/source/readYamlList';
import { nearestName } from '@/lib/text/nearestName';
import { type Kind, kindSchema } from './kindSchema';
import type { Publication } from './Publication';
import { publicationColumns, publicationRow } from './publicationRow';

export type PublicationFile = { file: string; text: string };

/** All kinds in the editors' order, and all publications in the order of the file. */
export type PublicationRegister = { kinds: Kind[]; publications: Publication[] };

export function readPublications(
  kindFile: PublicationFile,
  publicationFile: PublicationFile,
): { value: PublicationRegister; faults: Fault[] } {
  const { file, text } = publicationFile;
  const kinds = readYamlList(kindFile.file, kindFile.text, kindSchema);
  const table = readCsv(file, text, publicationColumns, publicationRow);
  const faults = [...kinds.faults, ...table.faults];

  faults.push(...findRepeated(kindFile.file, kinds.rows, 'kind-repeated', ({ id }) => id, 'Slaget'));
  faults.push(...findRepeated(kindFile.file, kinds.rows, 'kind-repeated', ({ series }) => series, 'Serien'));
  faults.push(...findRepeated(file, table.rows, 'publication-repeated', ({ id }) => id, 'Publikationen'));
  faults.push(
    ...findRepeated(
      file,
      table.rows,
      'publication-repeated',
      ({ series, number, edition }) =>
        number && [series, number, edition && `utgåva ${edition}`].filter(Boolean).join(' '),
      'Publikationen',
    ),
  );

  const kindOfSeries = new Map(kinds.rows.map(({ value }) => [value.series, value.id]));
  const publications: Publication[] = [];
  for (const { value, line } of table.rows) {
    const kind = kindOfSeries.get(value.series);
    if (kind) publications.push({ kind, ...value });
    // A kind that cannot be read would make each of its publications look wrong.
    else if (kinds.faults.length === 0) {
      const nearest = nearestName(value.series, [...kindOfSeries.keys()]);
      const advice = nearest ? `Menade du "${nearest}"?` : `Lägg till serien i ${kindFile.file}.`;
      const message = `Kolumnen "series": serien "${value.series}" är okänd. ${advice}`;
      faults.push({ file, line, rule: 'publication-series', message, severity: 'fault' });
    }
  }
  return { value: { kinds: kinds.rows.map(({ value }) => value), publications }, faults };
}

/** A key that is `null` is not known, and never the same as another. */
function findRepeated<T>(
  file: string,
  rows: readonly { value: T; line: number; column?: number }[],
  rule: string,
  keyOf: (value: T) => string | null,
  name: string,
): Fault[] {
  const lines = new Map<string, number>();
  const faults: Fault[] = [];
  for (const { value, line, column } of rows) {
    const key = keyOf(value);
    if (key === null) continue;
    const earlier = lines.get(key);
    if (earlier === undefined) lines.set(key, line);
    else {
      const message = `${name} "${key}" står redan på rad ${earlier}. Ta bort den ena raden, eller ändra så att de skiljer sig åt.`;
      faults.push({ file, line, column, rule, message, severity: 'fault' });
    }
  }
  return faults;
}
