import type { MadeHeading } from '@/lib/content/body/defineComponent';
import type { Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { loadTerms } from './loadTerms';

export const swedishListId = 'termer';

export const englishListId = 'terms';

export const downloadsHeadingId = 'hamta-termerna';

/** Of what `<TermList>` shows. */
export function listHeadings(locale: Locale, t: Translator): MadeHeading[] {
  const list =
    locale === 'sv'
      ? { id: swedishListId, text: t('terms.list', { count: loadTerms().length }) }
      : { id: englishListId, text: t('terms.englishList') };
  return [list, { id: downloadsHeadingId, text: t('terms.downloads') }];
}
