import type { Written } from '@/lib/content/body/defineComponent';
import { downloadAddress } from './describeSeries';
import { getSeries } from './loadSeries';

/** In Markdown: the figures of a series as a file. */
export const seriesFileLink = (id: string, { link, t }: Written) =>
  link(t('machines.seriesFile', { title: getSeries(id).title }), downloadAddress(id, 'csv'));
