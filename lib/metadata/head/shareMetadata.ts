import type { Metadata } from 'next';
import { loadPages } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale, languageOf } from '@/lib/i18n/locales';
import { addressWithImage, shareImageAddress, shareImageSize } from '@/lib/sharing/shareImages';

type Shared = { locale: Locale; address: string; title: string; description?: string };

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
      locale: languageOf(locale).tag.replace('-', '_'),
      images: [{ url: shareImageAddress(withImage), ...shareImageSize }],
    },
  };
}
