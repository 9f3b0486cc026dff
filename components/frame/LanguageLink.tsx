import { translationOf } from '@/lib/content/translationOf';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, otherLocale } from '@/lib/i18n/locales';

/** To this page in the other language. A page without one says so instead of leading elsewhere. */
export function LanguageLink({ locale, address }: { locale: Locale; address: string | undefined }) {
  const t = getTranslator(locale);
  const translation = address && translationOf(locale, address);
  if (!translation) return <span>{t('frame.notTranslated')}</span>;

  const other = otherLocale(locale);
  return (
    <a href={translation} lang={other} hrefLang={other}>
      {t('frame.otherLanguage')}
    </a>
  );
}
