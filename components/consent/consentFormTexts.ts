import type { Translator } from '@/lib/i18n/getTranslator';

/** Finished sentences, so that no translations travel to the browser. */
export type ConsentFormTexts = {
  question: string;
  yes: string;
  no: string;
  sending: string;
  refused: string;
  unreachable: string;
};

export const consentFormTexts = (t: Translator): ConsentFormTexts => ({
  question: t('consent.question'),
  yes: t('consent.yes'),
  no: t('consent.no'),
  sending: t('consent.sending'),
  refused: t('consent.refused'),
  unreachable: t('consent.unreachable'),
});
