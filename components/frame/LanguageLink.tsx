import { homeAddresses, type Locale, languageOf } from '@/lib/i18n/locales';
import { translationsOf } from '@/lib/site/translationsOf';

type LanguageLinkProps = { locale: Locale; other: Locale; address: string | undefined };

/** To this page in another language, or to where that language begins when the page has no translation. */
export function LanguageLink({ locale, other, address }: LanguageLinkProps) {
  // What has no address, a 404, is nowhere in particular.
  const translation = address && translationsOf(locale, address)[other];
  const { name, direction } = languageOf(other);

  return (
    <a
      href={translation || homeAddresses[other]}
      lang={other}
      hrefLang={other}
      dir={direction === languageOf(locale).direction ? undefined : direction}
    >
      {name}
    </a>
  );
}
