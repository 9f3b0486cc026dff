import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '@/lib/source/contentRoot';
import { ContentError, type Fault } from '@/lib/source/Fault';
import { parseSeries } from './parseSeries';
import type { Series } from './Series';

export const statisticsFolder = 'content/data/statistics';

let loaded: Series[] | undefined;

/** Every series, by title. Throws a ContentError with all faults: nothing is published while something is wrong. */
export function loadSeries(): Series[] {
  loaded ??= readSeriesFolder(contentRoot(), statisticsFolder);
  return loaded;
}

export function findSeries(id: string): Series | undefined {
  return loadSeries().find((series) => series.id === id);
}

/** For an address whose series is known to exist: only those are built. */
export function getSeries(id: string): Series {
  const series = findSeries(id);
  if (!series) throw new Error(`There is no series "${id}" in ${statisticsFolder}.`);
  return series;
}

/** Uncached, for tests. */
export function readSeriesFolder(root: string, folder: string): Series[] {
  const files = readdirSync(path.join(root, folder)).sort();
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
    const read = (ending: string) =>
      readFileSync(path.join(/* turbopackIgnore: true */ root, folder, `${id}.${ending}`), 'utf8');
    const parsed = parseSeries({ id, folder, descriptor: read('yaml'), csv: read('csv') });
    faults.push(...parsed.faults);
    if (parsed.series) found.push(parsed.series);
  }

  if (faults.length > 0) throw new ContentError(faults);
  return found.sort((a, b) => a.title.localeCompare(b.title, 'sv'));
}
