import type { Subject } from '@/lib/content/Subject';
import { readYamlList } from '@/lib/source/readYamlList';
import { datasetAddress } from './datasetAddress';
import { datasetListComponent } from './datasetListComponent';
import { datasetPages } from './datasetPages';
import { datasetSchema } from './datasetSchema';
import { datasetFile } from './loadDatasets';

export const opendata = {
  files: [datasetFile],
  made: { under: [datasetAddress('').slice(0, -1)], pages: datasetPages },
  // The catalogue is made when the series can be read, and its own file is told of before.
  check: ({ content }) => readYamlList(datasetFile, content.text(datasetFile) ?? '[]', datasetSchema).faults,
  components: [datasetListComponent],
} satisfies Subject;
