import type { Fault } from '@/lib/source/Fault';
import { readYamlList } from '@/lib/source/readYamlList';
import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import type { Dataset } from './Dataset';
import { datasetSchema, isShort } from './datasetSchema';

/** What the data itself says of a data set: a series its title and sources, a register where it is downloaded. */
export type Known = Pick<Dataset, 'page' | 'distributions'> &
  Partial<Pick<Dataset, 'period' | 'sources' | 'reservations'>> & {
    title?: string;
    titleEn?: string;
    description?: string;
  };

export type KnownData = {
  series: ReadonlyMap<string, Known>;
  registers: Record<'publications' | 'terms', Known>;
};

/** The data sets in the order of the file. Every series has to be among them: data that nobody finds is not open. */
export function readDatasets(
  file: string,
  text: string | undefined,
  { series, registers }: KnownData,
): { value: Dataset[]; faults: Fault[] } {
  const { rows, faults } = readYamlList(file, text, datasetSchema);
  const value: Dataset[] = [];
  const named = new Set<string>();

  for (const { value: entry, line, column } of rows) {
    const add = (rule: string, message: string) =>
      faults.push({ file, line, column, rule, message, severity: 'fault' });
    const data = entry.series ? series.get(entry.series) : entry.register && registers[entry.register];
    if ((entry.series === undefined) === (entry.register === undefined)) {
      add('dataset-data', `"${entry.id}" ska ha ett av fälten series och register.`);
      continue;
    }
    if (!data) {
      const nearest = nearestName(entry.series ?? '', [...series.keys()]);
      const advice = didYouMean(nearest);
      add('dataset-series', `Serien "${entry.series}" finns inte.${advice}`);
      continue;
    }
    if (value.some(({ id }) => id === entry.id))
      add('dataset-repeated', `"${entry.id}" står redan i filen. Ta bort den ena.`);
    if (entry.series) named.add(entry.series);

    const title = entry.title ?? data.title;
    const titleEn = entry.titleEn ?? data.titleEn;
    const description = entry.description ?? data.description;
    const sources = entry.sources ?? data.sources;
    const missing = Object.entries({ title, titleEn, description, sources }).filter(
      ([, said]) => said === undefined,
    );
    for (const [name] of missing) add('dataset-missing', `Fältet "${name}" saknas för "${entry.id}".`);
    if (!title || !titleEn || !description || !sources) continue;

    for (const long of [title, titleEn].filter((each) => !isShort(each)))
      add(
        'dataset-title',
        `Rubriken "${long}" har tio ord eller fler. Skriv en kortare i fälten title och titleEn.`,
      );

    const { id, theme, keywords, issued, modified } = entry;
    const { page, distributions, period } = data;
    value.push({
      id,
      titles: { sv: title, en: titleEn },
      descriptions: { sv: description, en: entry.descriptionEn },
      keywords,
      theme,
      issued,
      modified,
      ...(period && { period }),
      sources,
      reservations: entry.reservations ?? data.reservations,
      page,
      distributions,
    });
  }

  const forgotten = [...series.keys()].filter((id) => !named.has(id));
  // A faulty row may be the one that names the series: mend that first.
  if (faults.length === 0)
    for (const id of forgotten)
      faults.push({
        file,
        rule: 'dataset-forgotten',
        message: `Serien "${id}" finns inte bland datamängderna. Lägg till en post med series: ${id}.`,
        severity: 'fault',
      });
  return { value, faults };
}
