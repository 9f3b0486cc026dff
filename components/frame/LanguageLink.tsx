import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale, otherLocale } from '@/lib/i18n/locales';
import { translationOf } from '@/lib/site/translationOf';

/** To this page in the other language, or to where that language begins when the page has no translation. */
export function LanguageLink({ locale, address }: { locale: Locale; address: string | undefined }) {
  const t = getTranslator(locale);
  const other = otherLocale(locale);
  // What has no address, a 404, is nowhere in particular.
  const translation = address && translationOf(locale, address);

  return (
    <a href={translation || homeAddresses[other]} lang={other} hrefLang={other}>
      {t('frame.otherLanguage')}
    </a>
  );
}
