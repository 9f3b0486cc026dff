import type { ReactNode } from 'react';
import { MarkdownTable } from '@/components/mdx/MarkdownTable';
import { StatisticsTable } from '@/components/statistics/StatisticsTable';
import type { Locale } from '@/lib/i18n/locales';

type TableProps = {
  locale: Locale;
  caption?: string;
  /** The id of a series; without it there is a Markdown table between the tags. */
  data?: string;
  columns?: string;
  children?: ReactNode;
};

/** `<Table caption="…">` around a Markdown table, or `<Table data="…">` with the figures of a series. */
export function Table({ locale, caption, data, columns, children }: TableProps) {
  if (data !== undefined) {
    return <StatisticsTable locale={locale} data={data} columns={columns} caption={caption} />;
  }
  return <MarkdownTable caption={caption ?? ''}>{children}</MarkdownTable>;
}
