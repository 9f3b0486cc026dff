import type { MadeHeading } from '@/lib/content/body/defineComponent';
import type { Translator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { loadTerms } from './loadTerms';

export const termsHeadingId: Record<Locale, string> = { sv: 'termer', en: 'terms' };

export const downloadsHeadingId = 'hamta-termerna';

/** Of what `<TermList>` shows. */
export function listHeadings(locale: Locale, t: Translator): MadeHeading[] {
  const list = locale === 'sv' ? t('terms.list', { count: loadTerms().length }) : t('terms.englishList');
  return [
    { id: termsHeadingId[locale], text: list },
    { id: downloadsHeadingId, text: t('terms.downloads') },
  ];
}
