import writeExcelFile, { type Row } from 'write-excel-file/node';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { fixZipTimes } from '@/lib/source/fixZipTimes';
import { isDimension, isMeasure, type Series } from '@/lib/statistics/series/Series';
import { describeSeries } from './describeSeries';

/** Two sheets: the figures, with units in the header row, and all that has to be known to use them. */
export async function seriesXlsx(series: Series): Promise<Buffer> {
  const t = getTranslator(dataLocale);
  const years = new Set(
    series.columns.filter((column) => isDimension(column) && column.type === 'year').map(({ name }) => name),
  );
  const heading = (value: string) => ({
    value,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  });

  const header: Row = series.columns.map((column) =>
    heading(isMeasure(column) ? `${column.label} (${column.unit})` : column.label),
  );
  const figures: Row[] = series.rows.map(({ texts, figures }) =>
    series.columns.map((column) => {
      const text = texts[column.name];
      if (text !== undefined) return years.has(column.name) ? Number(text) : { value: text, type: String };
      const figure = figures[column.name] ?? '..';
      if (typeof figure !== 'number') return { value: figure, type: String, align: 'right' as const };
      const decimals = isMeasure(column) ? column.decimals : 0;
      return {
        value: figure,
        type: Number,
        format: decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0',
      };
    }),
  );

  const about = describeSeries(series);
  const line = (label: string, value: string): Row => [heading(label), { value, type: String, wrap: true }];
  const facts: Row[] = [
    line(t('statistics.about.title'), about.title),
    line(t('statistics.about.shows'), about.description),
    ...about.reading.map((text) => line(t('statistics.about.reading'), text)),
    line(t('statistics.about.period'), about.period),
    ...about.sources.map(({ title, address, validity }) =>
      line(t('statistics.about.source'), [title, address, validity].filter(Boolean).join(' · ')),
    ),
    line(t('statistics.about.status'), about.statusText),
    ...about.reservations.map(({ text, rows }) =>
      line(t('statistics.about.reservation'), rows ? `${rows.join(', ')}: ${text}` : text),
    ),
    line(t('statistics.about.officialStatistics'), about.officialStatistics),
    line(t('statistics.about.licence'), about.licence),
    ...Object.entries(about.codes).map(([code, meaning]) => line(code, meaning)),
    line(t('statistics.about.page'), about.page),
  ];

  const file = await writeExcelFile([
    {
      data: [header, ...figures],
      sheet: t('statistics.about.dataSheet'),
      columns: series.columns.map((column) => ({ width: isMeasure(column) ? 16 : 24 })),
      stickyRowsCount: 1,
    },
    { data: facts, sheet: t('statistics.about.aboutSheet'), columns: [{ width: 24 }, { width: 100 }] },
  ]).toBuffer();
  return fixZipTimes(file);
}
