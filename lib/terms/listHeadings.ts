import type { MadeHeading } from '@/lib/content/body/defineComponent';
import type { Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { loadTerms } from './loadTerms';
import { translatedTerms } from './translatedTerms';

export const allListId = 'termer';

export const translatedListId = 'terms';

export const downloadsHeadingId = 'hamta-termerna';

/** Of what `<TermList>` shows. */
export function listHeadings(locale: Locale, t: Translator): MadeHeading[] {
  const terms = loadTerms();
  const list =
    translatedTerms(terms, locale).length > 0
      ? { id: translatedListId, text: t('terms.translatedList') }
      : { id: allListId, text: t('terms.list', { count: terms.length }) };
  return [list, { id: downloadsHeadingId, text: t('terms.downloads') }];
}
