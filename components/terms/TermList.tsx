import type { Locale } from '@/lib/i18n/locales';
import { loadTerms } from '@/lib/terms/loadTerms';
import { EnglishTerms } from './EnglishTerms';
import { SwedishTerms } from './SwedishTerms';

/** In page text: `<TermList />`. On an English page: the terms that have an English equivalent. */
export function TermList({ locale }: { locale: Locale }) {
  const terms = loadTerms();
  return locale === 'sv' ? <SwedishTerms terms={terms} /> : <EnglishTerms terms={terms} />;
}
