import type { Written } from '@/lib/content/body/defineComponent';
import { getSeries } from '@/lib/statistics/series/loadSeries';
import { downloadAddress } from './describeSeries';

/** In Markdown: the figures of a series as a file. */
export const seriesFileLink = (id: string, { link, t }: Written) =>
  link(t('machines.seriesFile', { title: getSeries(id).title }), downloadAddress(id, 'csv'));
