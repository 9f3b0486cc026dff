import type { Metadata } from 'next';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { siteAddress } from '@/lib/settings/siteAddress';

type PageMetadata = {
  locale: Locale;
  /** Left out by answers that have no address of their own, such as a 404. */
  address?: string;
  title: string;
  description?: string;
  /** The same page in the other language. */
  translation?: string;
};

/** What the head of a page tells browsers and search engines. */
export function pageMetadata({ locale, address, title, description, translation }: PageMetadata): Metadata {
  const t = getTranslator(locale);
  const other = locale === 'sv' ? 'en' : 'sv';
  return {
    metadataBase: new URL(siteAddress()),
    title: t('frame.pageTitle', { title }),
    description,
    alternates: address
      ? { canonical: address, ...(translation && { languages: { [locale]: address, [other]: translation } }) }
      : undefined,
    // Numbers that look like telephone numbers are not made into links.
    formatDetection: { telephone: false, address: false, email: false },
  };
}
