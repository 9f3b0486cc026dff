import { ExternalLink } from '@/components/text/ExternalLink';
import type { Locale } from '@/lib/i18n/locales';
import type { Series } from '@/lib/statistics/series/Series';

type SourceLinkProps = {
  series: Series;
  /** As the column of sources has it: an address, or the title of a source without one. */
  source: string;
  locale: Locale;
};

export function SourceLink({ series, source, locale }: SourceLinkProps) {
  const found = series.sources.find(({ address }) => address === source);
  if (!found) return source;
  return (
    <ExternalLink href={source} locale={locale}>
      {found.title}
    </ExternalLink>
  );
}
