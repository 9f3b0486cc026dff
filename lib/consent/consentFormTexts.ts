import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';

export type ConsentFormTexts = Record<
  'question' | 'yes' | 'no' | 'sending' | 'refused' | 'unreachable',
  string
>;

/** Finished sentences, so that no translations travel to the browser. */
export function consentFormTexts(locale: Locale): ConsentFormTexts {
  const t = getTranslator(locale);
  return {
    question: t('consent.question'),
    yes: t('consent.yes'),
    no: t('consent.no'),
    sending: t('consent.sending'),
    refused: t('consent.refused'),
    unreachable: t('consent.unreachable'),
  };
}
