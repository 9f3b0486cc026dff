import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { openSearchType } from '@/lib/search/openSearchXml';
import { openSearchAddresses } from '@/lib/search/searchAddresses';
import { siteAddress } from '@/lib/settings/siteAddress';

/** Lets a browser search the site from its own field. There is a description where there is an address to write in it. */
export function OpenSearchLink({ locale }: { locale: Locale }) {
  if (!siteAddress()) return null;

  const title = getTranslator(locale)('machines.siteName');
  return <link rel="search" type={openSearchType} href={openSearchAddresses[locale]} title={title} />;
}
