import type { Locale } from '@/lib/i18n/locales';
import { loadTerms } from '@/lib/terms/loadTerms';
import { translatedTerms } from '@/lib/terms/translatedTerms';
import { AllTerms } from './AllTerms';
import { TranslatedTerms } from './TranslatedTerms';

/** In page text: `<TermList />`. The terms that have an equivalent in the language of the page, or all of them where none has. */
export function TermList({ locale }: { locale: Locale }) {
  const terms = loadTerms();
  const translated = translatedTerms(terms, locale);
  return translated.length > 0 ? (
    <TranslatedTerms terms={translated} locale={locale} />
  ) : (
    <AllTerms terms={terms} locale={locale} />
  );
}
