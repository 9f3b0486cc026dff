import type { Subject } from '@/lib/content/Subject';
import { apiAddress } from './dataApi';
import { readStatisticsDocuments } from './readStatisticsDocuments';
import { listAddress } from './seriesList';
import { statisticsPages } from './statisticsPages';

export const statistics: Subject = {
  made: { under: [listAddress, apiAddress], pages: statisticsPages },
  documents: readStatisticsDocuments,
};
