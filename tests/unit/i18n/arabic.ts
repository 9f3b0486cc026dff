import type { Language } from '@/lib/i18n/languages';
import { en } from '@/locales/en/texts';

/** A third language, as it would be entered in lib/i18n/languages.ts: none of its addresses is that of another. */
export const arabic: Language = {
  name: 'العربية',
  tag: 'ar-SE',
  direction: 'rtl',
  folder: 'content/arabic',
  prefix: '/arabic',
  addresses: {
    home: '/arabic',
    contact: '/arabic/contact',
    press: '/arabic/press',
    feedback: '/arabic/feedback',
    thanks: '/arabic/thank-you',
    aboutTheSite: '/arabic/about-this-website',
    cookies: '/arabic/cookies',
    personalData: '/arabic/personal-data',
    accessibility: '/arabic/accessibility',
    minorityLanguages: '/arabic/languages',
    preview: '/arabic/preview',
    search: '/arabic/search',
    openSearch: '/arabic/opensearch.xml',
    changes: '/arabic/changes',
    errors: '/arabic/error',
  },
  search: {
    stemmer: 'arabic',
    stopWords: 'في من على',
    names: { kind: 'kind', page: 'page' },
    kinds: { page: 'pages', publication: 'publications', term: 'terms', statistics: 'statistics' },
    other: 'sv',
  },
  authorityCode: 'ARA',
};

type Texts = { [key: string]: string | Texts };

/** Arabic tells six numbers apart where English tells two: a text with a number has a form for each of them. */
function withEveryForm(texts: Texts): Texts {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]): [string, string | Texts][] => {
      if (typeof value !== 'string') return [[key, withEveryForm(value)]];
      const [, name] = /^(.*)_other$/.exec(key) ?? [];
      if (name === undefined) return [[key, value]];
      return [
        [key, value],
        ...['zero', 'two', 'few', 'many'].map((form): [string, string] => [`${name}_${form}`, value]),
      ];
    }),
  );
}

/** Its file of texts. One word is enough to see that it is read. */
export const arabicTexts = withEveryForm({ ...en, frame: { ...en.frame, menu: 'القائمة' } }) as typeof en;
