import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import type { Dataset } from './Dataset';
import { knownData } from './knownData';
import { readDatasets } from './readDatasets';

export const datasetFile = 'content/data/datasets.yaml';

/** Every data set of the site. Throws a ContentError with every fault of the file. */
export const loadDatasets = fromContent('datasets', ({ text }) =>
  wholeOrNothing(readDatasets(datasetFile, text(datasetFile), knownData())),
);

/** The data set that people read at an address, if there is one. */
export function findDatasetOfPage(address: string): Dataset | undefined {
  return loadDatasets().find(({ page }) => page === address);
}

export function getDataset(id: string): Dataset {
  const found = loadDatasets().find((dataset) => dataset.id === id);
  if (!found) throw new Error(`There is no data set called "${id}".`);
  return found;
}
