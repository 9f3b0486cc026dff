import { loadSeries } from '@/lib/statistics/loadSeries';
import { seriesAddress } from '@/lib/statistics/Series';
import type { SearchDocument } from './SearchDocument';
import { trailTo } from './trailTo';

/** The series of statistics: what each shows and what it has found. The figures themselves are not searched. */
export function readStatisticsDocuments(): SearchDocument[] {
  const trail = trailTo('sv', '/statistik-och-analys');
  return loadSeries().map(({ id, title, titleEn, shows, period, reading, charts, columns }) => ({
    id: seriesAddress(id),
    locale: 'sv',
    kind: 'statistics',
    address: seriesAddress(id),
    title,
    trail,
    text: [shows, ...charts.map(({ finding }) => finding)].join('\n'),
    more: [...reading, ...columns.map(({ label }) => label)].join('\n'),
    // Seldom in the titles, and what many people type.
    keywords: ['statistik siffror diagram', period, titleEn].filter(Boolean).join(' '),
  }));
}
