import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';

/**
 * The figures as Apache Parquet: numbers as numbers, years too, all else as text. Where there is no number there is null; the reason stands
 * in a column of its own, when there is one.
 */
export function seriesParquet(series: Series): Buffer {
  const { rows } = series;
  const columns = series.columns.flatMap((column): ColumnSource[] => {
    const { name } = column;
    if (!isMeasure(column)) {
      const isYear = isDimension(column) && column.type === 'year';
      const texts = rows.map(({ texts }) => texts[name] ?? '');
      return isYear
        ? [{ name, data: texts.map(Number), type: 'INT32', nullable: false }]
        : [{ name, data: texts, type: 'STRING', nullable: false }];
    }
    const figures = rows.map(({ figures }) => figures[name] ?? '..');
    const numbers: ColumnSource = {
      name,
      data: figures.map((figure) => (typeof figure === 'number' ? figure : null)),
      type: 'DOUBLE',
      nullable: true,
    };
    const codes = figures.map((figure) => (typeof figure === 'number' ? null : figure));
    return codes.some((code) => code !== null)
      ? [numbers, { name: `${name}_kod`, data: codes, type: 'STRING', nullable: true }]
      : [numbers];
  });
  return Buffer.from(parquetWriteBuffer({ columnData: columns }));
}
