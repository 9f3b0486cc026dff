import type { Thing } from 'schema-dts';
import type { Locale } from '@/lib/i18n/locales';
import { breadcrumbList, webPage } from '@/lib/metadata/jsonld/webPage';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import { siteAddress } from '@/lib/settings/siteAddress';
import { JsonLd } from './JsonLd';

type PageDataProps = {
  locale: Locale;
  address: string;
  title: string;
  trail: readonly { address: string; title: string }[];
  updated: string | undefined;
  /** The address of the page that this is an easy-to-read version of. */
  easyVersionOf?: string | undefined;
  /** What the page is about: a data set, a term, a report. */
  things?: readonly Thing[] | undefined;
};

/** What every page says of itself to machines, and where it lies. */
export function PageData({ things = [], ...page }: PageDataProps) {
  const site = siteAddress();
  const breadcrumbs = breadcrumbList(page, site);
  return (
    <JsonLd
      things={[webPage(page, site, currentPublisher()), ...(breadcrumbs ? [breadcrumbs] : []), ...things]}
    />
  );
}
