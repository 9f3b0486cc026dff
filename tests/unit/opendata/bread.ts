import type { Dataset } from '@/lib/opendata/Dataset';

export const bread: Dataset = {
  id: 'brod',
  titles: { sv: 'Bröd & smör <per kilo>', en: 'Bread and butter' },
  descriptions: { sv: 'Hur mycket bröd som "äts".\nPer år.', en: 'How much bread is eaten.' },
  keywords: { sv: ['bröd', 'smör'], en: ['bread'] },
  theme: 'SOCI',
  issued: '2026-11-01',
  modified: '2026-11-24',
  period: { start: '2001', end: '2020-06' },
  sources: [{ title: 'Bagarboken', address: 'https://bread.example/a?b=1&c=2', validity: '2020' }],
  reservations: 'Inte vägt om.',
  page: '/statistik/brod',
  distributions: [
    { format: 'csv', address: '/statistik/brod/data.csv' },
    { format: 'json', address: '/statistik/brod/data.json' },
    { format: 'xlsx', address: '/statistik/brod/data.xlsx' },
  ],
};

/** Nothing but what a data set must have. */
export const crumbs: Dataset = {
  id: 'smulor',
  titles: { sv: 'Smulor', en: 'Crumbs' },
  descriptions: { sv: 'Vad som blev över.', en: 'What was left.' },
  keywords: { sv: [], en: [] },
  theme: 'ECON',
  sources: [],
  page: '/statistik/smulor',
  distributions: [{ format: 'csv', address: '/statistik/smulor/data.csv' }],
};
