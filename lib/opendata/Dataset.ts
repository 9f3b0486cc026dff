import type { Locale } from '@/lib/i18n/locales';

/** What the national portal asks for: Swedish and at least English. */
export type InTwoLanguages<Value> = Readonly<{ sv: Value; en: Value }>;

export type Texts = InTwoLanguages<string>;

/** In the language of a page, or in English where there is no other. */
export const inLanguage = <Value>(values: InTwoLanguages<Value>, locale: Locale): Value =>
  (values as Partial<Record<Locale, Value>>)[locale] ?? values.en;

/** A year, a month or a day: `2021`, `2021-06`, `2021-06-30`. */
export type Moment = string;

export type Distribution = {
  format: 'csv' | 'json' | 'xlsx' | 'jsonStat' | 'parquet' | 'zip';
  /** On this site: `/statistik-och-analys/…/data.csv`. */
  address: string;
};

/** A data set as the catalogue and the pages about open data need it, whatever library its data comes from. */
export type Dataset = {
  /** The last part of its address, and for ever: portals remember it. */
  id: string;
  /** Under ten words, without the publisher's name (DCAT-AP-SE, recommendations). */
  titles: Texts;
  descriptions: Texts;
  keywords: InTwoLanguages<readonly string[]>;
  theme: Theme;
  /** When the data, not its description, was published and last changed here. */
  issued?: Moment;
  modified?: Moment;
  /** What time the data is about. Left out when it is about no particular time. */
  period?: { start: Moment; end: Moment };
  sources: readonly { title: string; address?: string; validity: string }[];
  /** What a reader has to know before using the figures: secondary sources, gaps, values never checked. In Swedish. */
  reservations?: string;
  /** The page where people read the same data. */
  page: string;
  /** The same data in several formats; never parts of it. */
  distributions: readonly Distribution[];
};

/** Codes of the European vocabulary for themes that the portals sort by. */
export const themes = {
  ECON: { sv: 'Ekonomi och finans', en: 'Economy and finance' },
  GOVE: { sv: 'Regeringen och den offentliga sektorn', en: 'Government and public sector' },
  HEAL: { sv: 'Hälsa', en: 'Health' },
  JUST: { sv: 'Rättvisa, rättssystem och allmän säkerhet', en: 'Justice, legal system and public safety' },
  SOCI: { sv: 'Befolkning och samhälle', en: 'Population and society' },
} as const satisfies Record<string, Texts>;

export type Theme = keyof typeof themes;
