import type { Figure, Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';

type InventedRow = [ar: string, kvinnor: Figure, man: Figure];

export const lineOfYears: Extract<Chart, { kind: 'line' }> = {
  name: 'linje',
  title: 'Andelar',
  kind: 'line',
  x: 'ar',
  axis: 'zero',
  events: [],
  measures: ['kvinnor', 'man'],
  finding: 'Andelen steg från 10 till 30 procent.',
};

/** A series of years with two measures, for tests that are about what is done with a series. */
export function inventedSeries(rows: InventedRow[], changes: Partial<Series> = {}): Series {
  return {
    id: 'prov',
    title: 'Prov',
    subject: 'sjuk',
    shows: 'Serien visar ett prov.',
    reading: ['Läs som det står.'],
    period: '2000–2024',
    status: 'secondary',
    sources: [{ title: 'Källan', address: 'https://example.se/a', validity: '2024' }],
    reservations: [],
    provisional: [],
    revisions: [],
    licence: 'Okänd.',
    columns: [
      { name: 'ar', label: 'År', kind: 'dimension', type: 'year' },
      { name: 'kvinnor', label: 'Kvinnor', kind: 'measure', unit: 'procent', decimals: 0 },
      { name: 'man', label: 'Män', kind: 'measure', unit: 'procent', decimals: 0 },
      { name: 'kalla', label: 'Källa', kind: 'source' },
    ],
    charts: [lineOfYears],
    rows: rows.map(([ar, kvinnor, man], index) => ({
      texts: { ar, kalla: 'https://example.se/a' },
      figures: { kvinnor, man },
      line: index + 2,
    })),
    ...changes,
  };
}
