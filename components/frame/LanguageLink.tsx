import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale, otherLocale } from '@/lib/i18n/locales';
import { translationOf } from '@/lib/site/translationOf';

/** To this page in the other language. A page without one says so instead of leading elsewhere. */
export function LanguageLink({ locale, address }: { locale: Locale; address: string | undefined }) {
  const t = getTranslator(locale);
  const other = otherLocale(locale);
  // What has no address, a 404, is nowhere in particular: then to where the other language begins.
  const translation = address ? translationOf(locale, address) : homeAddresses[other];
  if (!translation) return <span>{t('frame.notTranslated')}</span>;

  return (
    <a href={translation} lang={other} hrefLang={other}>
      {t('frame.otherLanguage')}
    </a>
  );
}
