import enConsent from '@/locales/en/consent.json';
import enError from '@/locales/en/error.json';
import enFrame from '@/locales/en/frame.json';
import enPage from '@/locales/en/page.json';
import enSearch from '@/locales/en/search.json';
import svConsent from '@/locales/sv/consent.json';
import svError from '@/locales/sv/error.json';
import svFrame from '@/locales/sv/frame.json';
import svPage from '@/locales/sv/page.json';
import svSearch from '@/locales/sv/search.json';
import type { Locale } from './locales';

const sv = { consent: svConsent, error: svError, frame: svFrame, page: svPage, search: svSearch };

/** The name of a file in locales/ is the first part of its keys: `frame.menu` stands in frame.json. */
export type Texts = typeof sv;

export const texts: Record<Locale, Texts> = {
  sv,
  en: { consent: enConsent, error: enError, frame: enFrame, page: enPage, search: enSearch },
};
