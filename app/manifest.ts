import type { MetadataRoute } from 'next';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, originalLocale } from '@/lib/i18n/locales';
import { iconSizes } from '@/lib/metadata/icons/iconSizes';

/** The site on a phone's home screen. It opens as what it is, a website with an address bar. */
export default function manifest(): MetadataRoute.Manifest {
  const t = getTranslator(originalLocale);
  return {
    id: '/',
    name: t('machines.siteName'),
    short_name: t('machines.shortName'),
    description: t('machines.siteDescription'),
    lang: originalLocale,
    dir: 'ltr',
    start_url: homeAddresses[originalLocale],
    scope: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#116a3e',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...iconSizes.map((size) => ({
        src: `/ikon/${size}.png`,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: 'any' as const,
      })),
      // The square fills the whole ground and the letter stays within its middle, so it may be cut to any shape.
      { src: '/ikon/512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
