import type { Locale } from '@/lib/i18n/locales';

/** Folded words that say nothing of what is looked for. They are left out of a query as long as it has other words. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  sv: new Set(
    (
      'alla allt att av bara blir bli da dar de dem den denna det detta dig din ditt dina du eller en er ett for fran far finns ' +
      'ga gor gora ha han har hen hon hos hur i in inte jag kan kommer med men mig min mina mitt mot na nar nagon nagot ni och ocksa ' +
      'om oss pa sa sin ska skulle som ta tar till under upp ut vad var vara vart vem vi vid vilka vilken vilket vill at ar over'
    ).split(' '),
  ),
  en: new Set(
    (
      'a about an and any are as at be been by can do does for from get had has have how i if in into is it its me my of on or our ' +
      's so take that the their them there they this to us was we were what when where which who why will with you your'
    ).split(' '),
  ),
};
