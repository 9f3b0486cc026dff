import type { BreadcrumbList, WebPage } from 'schema-dts';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import type { Publisher } from '@/lib/publisher/publisherSchema';
import { organisationId } from './organisation';

type Place = { address: string; title: string };

type Described = Place & {
  locale: Locale;
  description?: string;
  updated?: string;
  easyVersionOf?: string;
  /** The pages above, nearest last. */
  trail: readonly Place[];
};

/** What every page says of itself. Nobody publishes a preview; the agency is what it is about. */
export function webPage(
  { locale, address, title, description, updated, easyVersionOf }: Described,
  site: string,
  publisher: Publisher | undefined,
): WebPage {
  return {
    '@type': 'WebPage',
    '@id': site + address,
    url: site + address,
    name: title,
    description,
    // The variant of a language in a simplified form, as registered with IANA (BCP 47).
    inLanguage: easyVersionOf ? `${locale}-simple` : locale,
    isBasedOn: easyVersionOf && site + easyVersionOf,
    dateModified: updated,
    about: { '@id': organisationId(site) },
    isPartOf: {
      '@type': 'WebSite',
      '@id': `${site}/#site`,
      name: getTranslator(locale)('machines.siteName'),
      url: `${site}/`,
      publisher: publisher && {
        '@type': 'Organization',
        name: publisher.name[locale],
        email: publisher.contact,
        // Organisationsnummer.
        taxID: publisher.organisationNumber,
      },
    },
  };
}

/** As the breadcrumbs on the page, the page itself last. One step alone is no way: the start page has none. */
export function breadcrumbList({ trail, ...page }: Described, site: string): BreadcrumbList | undefined {
  if (trail.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, page].map(({ address, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: site + address,
    })),
  };
}
