import { writeCsv } from '@/lib/source/table/writeCsv';
import { describeSeries } from './files/describeSeries';
import { loadSeries } from './series/loadSeries';

export const listAddress = '/statistik-och-analys/serier';

/** All that is known of every series, with the addresses of its figures. */
export function seriesListJson(): string {
  return `${JSON.stringify({ series: loadSeries().map(describeSeries) }, null, 2)}\n`;
}

/** The list for spreadsheets: what tells the series apart, and where the rest is. */
export function seriesListCsv(): string {
  const columns = [
    'serie',
    'titel',
    'beskrivning',
    'period',
    'rader',
    'kalla',
    'status',
    'sida',
    'csv',
    'json',
    'xlsx',
  ];
  return writeCsv(
    columns,
    loadSeries().map((series) => {
      const { id, title, description, period, sources, status, page, downloads } = describeSeries(series);
      return {
        serie: id,
        titel: title,
        beskrivning: description,
        period,
        rader: series.rows.length,
        kalla: sources.map((source) => source.address ?? source.title).join(' '),
        status,
        sida: page,
        ...downloads,
      };
    }),
  );
}
