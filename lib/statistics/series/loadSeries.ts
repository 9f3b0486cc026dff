import path from 'node:path';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { dataLocale } from '@/lib/i18n/locales';
import { ContentError, type Fault } from '@/lib/source/Fault';
import type { Files } from '@/lib/source/readFiles';
import { parseSeries, type SeriesFiles } from './parseSeries';
import type { Series } from './Series';

export const statisticsFolder = 'content/data/statistics';

/** Every series, by title. Throws a ContentError with all faults: nothing is published while something is wrong. */
export const loadSeries = fromContent('series', (content) => readSeriesFolder(content, statisticsFolder));

export function findSeries(id: string): Series | undefined {
  return loadSeries().find((series) => series.id === id);
}

/** For an address whose series is known to exist: only those are built. */
export function getSeries(id: string): Series {
  const series = findSeries(id);
  if (!series) throw new Error(`There is no series "${id}" in ${statisticsFolder}.`);
  return series;
}

export function readSeriesFolder(
  { entries, text }: Pick<Files, 'entries' | 'text'>,
  folder: string,
): Series[] {
  const files = entries(folder)
    .map(({ name }) => name)
    .filter((name) => /\.(csv|yaml)$/.test(name));
  const ids = [...new Set(files.map((file) => path.parse(file).name))];
  const faults: Fault[] = [];
  const found: Series[] = [];

  for (const id of ids) {
    const missing = ['yaml', 'csv'].find((ending) => !files.includes(`${id}.${ending}`));
    if (missing) {
      const message = `Serien "${id}" saknar filen ${id}.${missing}. En serie är två filer: ${id}.csv och ${id}.yaml.`;
      faults.push({ file: `${folder}/${id}.${missing}`, message, rule: 'series-files', severity: 'fault' });
      continue;
    }
    const read = (ending: string) => text(`${folder}/${id}.${ending}`) ?? '';
    const parsed = parseChanged({ id, folder, descriptor: read('yaml'), csv: read('csv') });
    faults.push(...parsed.faults);
    if (parsed.series) found.push(parsed.series);
  }

  if (faults.length > 0) throw new ContentError(faults);
  return found.sort((a, b) => a.title.localeCompare(b.title, dataLocale));
}

const known = new Map<string, { files: SeriesFiles; parsed: ReturnType<typeof parseSeries> }>();

/** Something is saved every few seconds while somebody writes: a series whose files are as they were is not checked again. */
function parseChanged(files: SeriesFiles): ReturnType<typeof parseSeries> {
  const { id, folder, descriptor, csv } = files;
  const key = `${folder}/${id}`;
  const before = known.get(key);
  if (before?.files.descriptor === descriptor && before.files.csv === csv) return before.parsed;
  const parsed = parseSeries(files);
  known.set(key, { files, parsed });
  return parsed;
}
