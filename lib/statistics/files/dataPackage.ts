import { cellCodes } from '@/lib/statistics/series/cellCodes';
import { isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';
import type { Column } from '@/lib/statistics/series/seriesSchema';
import { describeSeries } from './describeSeries';

/** A Data Package of version 1 (specs.frictionlessdata.io) with these series, each a table beside it at its path. */
export function dataPackage(
  about: { name: string; title: string; description: string },
  tables: readonly { series: Series; path: string }[],
): string {
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      ...about,
      sources: [
        ...new Map(
          tables
            .flatMap(({ series }) => series.sources)
            .map(({ title, address }) => [
              `${title} ${address}`,
              { title, ...(address && { path: address }) },
            ]),
        ).values(),
      ],
      resources: tables.map(({ series, path }) => dataResource(series, path)),
    },
    null,
    2,
  )}\n`;
}

function dataResource(series: Series, path: string) {
  const { title, description } = describeSeries(series);
  return {
    profile: 'tabular-data-resource',
    name: series.id,
    path,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: series.columns.map(field),
      primaryKey: series.columns.filter(isDimension).map(({ name }) => name),
      missingValues: ['', ...cellCodes],
    },
  };
}

const timeTypes = { year: 'year', month: 'yearmonth', quarter: 'string', text: 'string' } as const;

function field(column: Column) {
  const { name, label } = column;
  if (isMeasure(column)) {
    const type = column.decimals === 0 ? 'integer' : 'number';
    return { name, title: label, description: column.unit, type };
  }
  return { name, title: label, type: isDimension(column) ? timeTypes[column.type] : 'string' };
}
