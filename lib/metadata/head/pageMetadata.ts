import type { Metadata } from 'next';
import { feedAddress } from '@/lib/changes/changeAddresses';
import { currentPhase } from '@/lib/content/phase/currentPhase';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { siteAddress } from '@/lib/settings/siteAddress';
import { shareMetadata } from './shareMetadata';

type PageMetadata = {
  locale: Locale;
  /** Left out by answers that have no address of their own, such as a 404. */
  address?: string;
  title: string;
  /** What kind of page it is, where another page may have the same heading: a term and a publication about it. */
  inside?: string;
  description?: string;
  /** The same page in other languages. */
  translations?: Partial<Record<Locale, string>>;
  /** The same page as plain Markdown, where there is such a file. */
  markdown?: string;
};

/** What the head of a page tells browsers, search engines and those who show links to it. */
export function pageMetadata(page: PageMetadata): Metadata {
  const { locale, address, title, inside, description, translations = {}, markdown } = page;
  const t = getTranslator(locale);
  const site = siteAddress();
  return {
    ...(site && { metadataBase: new URL(site) }),
    title: t('frame.pageTitle', { title: inside ? `${title} - ${inside}` : title }),
    description,
    // A preview is not to be found; the header says the same of what is no page.
    ...(currentPhase() === 'preview' && { robots: { index: false } }),
    alternates: address
      ? {
          canonical: address,
          ...(Object.keys(translations).length > 0 && {
            languages: { [locale]: address, ...translations },
          }),
          types: {
            'application/atom+xml': [{ url: feedAddress(locale), title: t('history.feed') }],
            ...(markdown && { 'text/markdown': markdown }),
          },
        }
      : undefined,
    // Open Graph has whole addresses alone; what is relative in a link is read as the page's own (RFC 6596 for the canonical one).
    ...(address && site && shareMetadata({ locale, address, title, description })),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
    // Numbers that look like telephone numbers are not made into links.
    formatDetection: { telephone: false, address: false, email: false },
  };
}
