import type { Metadata } from 'next';
import { loadPages } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import { addressWithImage, shareImageAddress, shareImageSize } from '@/lib/sharing/shareImages';

type Shared = { locale: Locale; address: string; title: string; description?: string };

const openGraphLocales: Record<Locale, string> = { sv: 'sv_SE', en: 'en_GB' };

/** How a link to the page looks where it is shared (Open Graph). */
export function shareMetadata({ locale, address, title, description }: Shared): Pick<Metadata, 'openGraph'> {
  const withImage = addressWithImage(address, homeAddresses[locale], loadPages(locale));
  return {
    openGraph: {
      type: 'article',
      title,
      description,
      url: address,
      siteName: getTranslator(locale)('machines.siteName'),
      locale: openGraphLocales[locale],
      images: [{ url: shareImageAddress(withImage), ...shareImageSize, type: 'image/png' }],
    },
  };
}
