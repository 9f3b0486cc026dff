import type { Subject } from '@/lib/content/Subject';
import { datasetAddress } from './datasetAddress';
import { datasetPages } from './datasetPages';

export const opendata: Subject = {
  made: { under: [datasetAddress('').slice(0, -1)], pages: datasetPages },
};
