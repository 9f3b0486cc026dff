import { rememberFiles } from '@/lib/data/rememberFiles';
import { wholeOrNothing } from '@/lib/data/wholeOrNothing';
import type { Dataset } from './Dataset';
import { knownData } from './knownData';
import { readDatasets } from './readDatasets';

const file = 'content/data/datasets.yaml';

/** Every data set of the site. Throws a ContentError with every fault of the file. */
export const loadDatasets = rememberFiles([file], (text = '') =>
  wholeOrNothing(readDatasets(file, text, knownData())),
);

export function getDataset(id: string): Dataset {
  const found = loadDatasets().find((dataset) => dataset.id === id);
  if (!found) throw new Error(`There is no data set called "${id}".`);
  return found;
}
