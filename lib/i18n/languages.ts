/** All that code has to be told of a language. What it says stands in content/ and locales/. */
export type Language = {
  /** As it calls itself. */
  name: string;
  /** With its region (BCP 47): for dates and numbers, and for those who show links to pages. */
  tag: string;
  direction: 'ltr' | 'rtl';
  /** Where its pages lie: the file tree is the address tree. */
  folder: string;
  /** What its addresses begin with. One language has none. */
  prefix: `/${string}` | '';
  /** Pages that code leads to, or answers at. Where a language has no such page, that of another. */
  addresses: Record<
    | 'home'
    | 'contact'
    | 'press'
    | 'feedback'
    | 'thanks'
    | 'aboutTheSite'
    | 'cookies'
    | 'personalData'
    | 'accessibility'
    | 'minorityLanguages'
    | 'preview'
    | 'search'
    | 'openSearch'
    | 'changes'
    | 'errors',
    `/${string}`
  >;
  search: {
    /** By the name that Snowball has for it. */
    stemmer: string;
    /** Endings that the stemmer leaves. */
    unstemmed?: RegExp;
    /** Words whose end the stemmer takes for an ending. */
    whole?: RegExp;
    /** Folded words that say nothing of what is looked for. They are left out of a query as long as it has other words. */
    stopWords: string;
    /** The names in the address of hits. */
    names: { kind: string; page: string };
    kinds: Record<'page' | 'publication' | 'term' | 'statistics', string>;
    /** Where to look when nothing was found: the text `search.tips.otherLanguage` names it. */
    other: string;
  };
  /** Its code in the EU's list of languages (http://publications.europa.eu/resource/authority/language). */
  authorityCode: string;
};

/** The languages of the site. The first one is that of the law, of the data and of the originals of what is translated. */
export const languages = {
  sv: {
    name: 'Svenska',
    tag: 'sv-SE',
    direction: 'ltr',
    folder: 'content/sv',
    prefix: '',
    addresses: {
      home: '/om-forsakringskassan',
      contact: '/om-forsakringskassan/kontakta-oss',
      press: '/om-forsakringskassan/pressrum-och-nyheter',
      feedback: '/om-webbplatsen/lamna-synpunkter',
      thanks: '/om-webbplatsen/tack',
      aboutTheSite: '/om-webbplatsen',
      cookies: '/om-webbplatsen/kakor',
      personalData: '/om-forsakringskassan/behandling-av-personuppgifter',
      accessibility: '/om-webbplatsen/tillganglighet/tillganglighetsredogorelse',
      minorityLanguages: '/om-forsakringskassan/kontakta-oss/sprak',
      preview: '/om-webbplatsen/forhandsversion',
      search: '/sok',
      openSearch: '/opensearch.xml',
      changes: '/andringar',
      errors: '/fel',
    },
    search: {
      stemmer: 'swedish',
      // The commonest ending of all: ombudet, kakan, intervjun; and typsnitt beside typsnittet.
      unstemmed: /(?<=\p{L}{3})(?:(?<=t)tet|et|an|(?<=[uy])n|(?<=t)t)$/u,
      // No plurals: kontor, direktör, leverantör, dator, revisor.
      whole: /(?:kt|nt|dat|vis)or$/,
      stopWords:
        'alla allt att av bara blir bli da dar de dem den denna det detta dig din ditt dina du eller en er ett for fran far finns ' +
        // The name of the agency stands everywhere, too.
        'forsakringskassan forsakringskassans ' +
        'ga gor gora ha han har hen hon hos hur i in inte jag kan kommer med men mig min mina mitt mot mycket na nar nagon nagot ni och ocksa ' +
        'om oss pa per sa sin ska skulle som ta tar till under upp ut vad var vara vart vem vi vid vilka vilken vilket vill at ar over',
      names: { kind: 'typ', page: 'sida' },
      kinds: { page: 'sidor', publication: 'publikationer', term: 'begrepp', statistics: 'statistik' },
      other: 'en',
    },
    authorityCode: 'SWE',
  },
  en: {
    name: 'English',
    tag: 'en-GB',
    direction: 'ltr',
    folder: 'content/english',
    prefix: '/english',
    addresses: {
      home: '/english',
      contact: '/english/contact',
      press: '/english/press',
      feedback: '/english/feedback',
      thanks: '/english/thank-you',
      aboutTheSite: '/english/about-this-website',
      cookies: '/english/cookies',
      personalData: '/english/personal-data',
      accessibility: '/english/accessibility',
      minorityLanguages: '/om-forsakringskassan/kontakta-oss/sprak',
      preview: '/english/preview',
      search: '/english/search',
      openSearch: '/english/opensearch.xml',
      changes: '/english/changes',
      errors: '/english/error',
    },
    search: {
      stemmer: 'english',
      stopWords:
        'a about an and any are as at be been by can do does for from get had has have how i if in into is it its me my of on or our ' +
        's so take that the their them there they this to us was we were what when where which who why will with you your',
      names: { kind: 'kind', page: 'page' },
      kinds: { page: 'pages', publication: 'publications', term: 'terms', statistics: 'statistics' },
      other: 'sv',
    },
    authorityCode: 'ENG',
  },
} as const satisfies Record<string, Language>;
