import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

/** The name of the site as text. An authorised mark would take its place here, and nowhere else. */
export function SiteMark({ locale }: { locale: Locale }) {
  return getTranslator(locale)('frame.siteName');
}
