import type { Locale } from '@/lib/i18n/locales';

/** What a hit can be, in the order of the filters. */
export const hitKinds = ['page', 'publication', 'term', 'statistics'] as const;

export type HitKind = (typeof hitKinds)[number];

/** Something that can be found. A heading with its text is found by itself, and shown under its page. */
export type SearchDocument = {
  /** Different for each document. */
  id: string;
  locale: Locale;
  kind: HitKind | 'heading';
  /** Where the hit leads: `/om-forsakringskassan/vart-uppdrag`. */
  address: string;
  /** The place on that page, without `#`. */
  anchor?: string;
  /** Of a heading: where it leads when that is no place on its page, but what the page's own search finds. */
  leadsTo?: string;
  /** Of the page that it leads to and of the trail, where it is not that of the search. */
  pageLocale?: Locale;
  title: string;
  /** The address of the page of which it is a version in easy-to-read Swedish: it is found after that. */
  easyVersionOf?: string;
  /** Of a page that lists everything: no other page is near it. */
  isList?: true;
  /** Other names for the same thing, such as an abbreviation: who searches for one wants this document first. */
  alsoCalled?: readonly string[];
  /** Titles of the pages above, the nearest last. */
  trail: readonly string[];
  /** What is read and shown in passages. A new line begins a new paragraph. */
  text: string;
  /** Of the text, where it is not that of the search. */
  textLocale?: Locale;
  /** The rest of what the page says. It is shown by the documents of its headings. */
  more?: string;
  /** More words that lead here but are not shown: a number, a year. */
  keywords?: string;
  /** As exact as it is known: `2024`, `2024-03` or `2024-03-21`. */
  date?: string;
};
