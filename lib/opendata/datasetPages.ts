import { datasetAddress } from './datasetAddress';
import { loadDatasets } from './loadDatasets';

/** A page for each data set. */
export function datasetPages(): { address: string; title: string }[] {
  return loadDatasets().map(({ id, titles }) => ({ address: datasetAddress(id), title: titles.sv }));
}
