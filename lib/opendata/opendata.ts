import type { Subject } from '@/lib/content/Subject';
import { datasetAddress } from './datasetAddress';
import { datasetListComponent } from './datasetListComponent';
import { datasetPages } from './datasetPages';

export const opendata = {
  made: { under: [datasetAddress('').slice(0, -1)], pages: datasetPages },
  components: [datasetListComponent],
} satisfies Subject;
