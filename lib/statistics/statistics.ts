import type { Subject } from '@/lib/content/Subject';
import { chartComponent } from './chartComponent';
import { checkFigures } from './checkFigures';
import { apiAddress } from './dataApi';
import { readStatisticsDocuments } from './readStatisticsDocuments';
import { statisticsFolder } from './series/loadSeries';
import { listAddress } from './seriesList';
import { seriesListComponent } from './seriesListComponent';
import { statisticsPages } from './statisticsPages';
import { tableComponent } from './tableComponent';

export const statistics = {
  files: [`${statisticsFolder}/*.yaml`, `${statisticsFolder}/*.csv`],
  made: { under: [listAddress, apiAddress], pages: statisticsPages },
  documents: readStatisticsDocuments,
  components: [tableComponent, chartComponent, seriesListComponent],
  pageChecks: [checkFigures],
} satisfies Subject;
