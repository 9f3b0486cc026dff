import type { Fault } from '@/lib/source/Fault';
import { readYamlList } from '@/lib/source/readYamlList';
import { readCsv } from '@/lib/source/table/readCsv';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import { type Kind, kindSchema } from './kindSchema';
import type { Publication } from './Publication';
import { publicationFile } from './publicationFile';
import { publicationColumns, publicationRow } from './publicationRow';
import { type PublicationSubject, publicationSubjectSchema } from './publicationSubjectSchema';

type SourceFile = { file: string; text: string | undefined };

/** All kinds and subjects in the editors' order, and all publications in the order of the file. */
export type PublicationRegister = {
  kinds: Kind[];
  subjects: PublicationSubject[];
  publications: Publication[];
};

export function readPublications(
  kindFile: SourceFile,
  subjectFile: SourceFile,
  listFile: SourceFile,
): { value: PublicationRegister; faults: Fault[] } {
  const { file, text } = listFile;
  const kinds = readYamlList(kindFile.file, kindFile.text, kindSchema);
  const subjects = readYamlList(subjectFile.file, subjectFile.text, publicationSubjectSchema);
  const table = readCsv(file, text, publicationColumns, publicationRow);
  const faults = [...kinds.faults, ...subjects.faults, ...table.faults];

  faults.push(...findRepeated(kindFile.file, kinds.rows, 'kind-repeated', ({ id }) => id, 'Slaget'));
  faults.push(...findRepeated(kindFile.file, kinds.rows, 'kind-repeated', ({ series }) => series, 'Serien'));
  faults.push(...findRepeated(subjectFile.file, subjects.rows, 'subject-repeated', ({ id }) => id, 'Ämnet'));
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
  const subjectIds = subjects.rows.map(({ value }) => value.id);
  const publications: Publication[] = [];
  for (const { value, line } of table.rows) {
    const add = (rule: string, message: string) =>
      faults.push({ file, line, rule, message, severity: 'fault' });
    if (value.documentBytes !== null && !publicationFile(value)?.type) {
      add(
        'publication-file',
        'Kolumnen "documentBytes" är en fils storlek, men i "documentUrl" står ingen fil.',
      );
    }
    if (!subjectIds.includes(value.subject) && subjects.faults.length === 0) {
      const nearest = nearestName(value.subject, subjectIds);
      const advice = didYouMean(nearest, `Ämnena är ${subjectIds.join(', ')}.`);
      add('publication-subject', `Kolumnen "subject": ämnet "${value.subject}" är okänt.${advice}`);
    }
    const kind = kindOfSeries.get(value.series);
    if (kind) publications.push({ kind, ...value });
    // A kind that cannot be read would make each of its publications look wrong.
    else if (kinds.faults.length === 0) {
      const nearest = nearestName(value.series, [...kindOfSeries.keys()]);
      const advice = didYouMean(nearest, `Lägg till serien i ${kindFile.file}.`);
      add('publication-series', `Kolumnen "series": serien "${value.series}" är okänd.${advice}`);
    }
  }
  const value = {
    kinds: kinds.rows.map(({ value }) => value),
    subjects: subjects.rows.map(({ value }) => value),
    publications,
  };
  return { value, faults };
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
