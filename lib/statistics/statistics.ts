import type { Subject } from '@/lib/content/Subject';
import { chartComponent } from './chartComponent';
import { checkFigures } from './checkFigures';
import { apiAddress } from './dataApi';
import { readStatisticsDocuments } from './readStatisticsDocuments';
import { listAddress } from './seriesList';
import { seriesListComponent } from './seriesListComponent';
import { statisticsPages } from './statisticsPages';
import { tableComponent } from './tableComponent';

export const statistics = {
  made: { under: [listAddress, apiAddress], pages: statisticsPages },
  documents: readStatisticsDocuments,
  components: [tableComponent, chartComponent, seriesListComponent],
  pageChecks: [checkFigures],
} satisfies Subject;
