import { dataLocale } from '@/lib/i18n/locales';
import { cellCodes } from '@/lib/statistics/series/cellCodes';
import { isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';
import type { Column } from '@/lib/statistics/series/seriesSchema';
import { describeSeries } from './describeSeries';

/** What a program has to know of the CSV beside it: W3C's Metadata Vocabulary for Tabular Data, at the place where programs look for it. */
export function csvMetadata(series: Series): string {
  const { title, description, sources, reservations, page } = describeSeries(series);
  return `${JSON.stringify(
    {
      '@context': ['http://www.w3.org/ns/csvw', { '@language': dataLocale }],
      url: 'data.csv',
      'dc:title': title,
      'dc:description': description,
      'dc:source': sources.map((source) => source.address ?? source.title),
      'dc:relation': page,
      notes: reservations.map(({ text }) => text),
      dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
      tableSchema: {
        columns: series.columns.map(describeColumn),
        primaryKey: series.columns.filter(isDimension).map(({ name }) => name),
      },
    },
    null,
    2,
  )}\n`;
}

const timeTypes = { year: 'gYear', month: 'gYearMonth', quarter: 'string', text: 'string' } as const;

function describeColumn(column: Column) {
  const { name, label } = column;
  const described = { name, titles: name, 'dc:title': label };
  if (isMeasure(column)) {
    const datatype = column.decimals === 0 ? 'integer' : 'decimal';
    return { ...described, 'dc:description': column.unit, datatype, null: [...cellCodes] };
  }
  return { ...described, datatype: isDimension(column) ? timeTypes[column.type] : 'string', required: true };
}
