import enConsent from '@/locales/en/consent.json';
import enError from '@/locales/en/error.json';
import enFrame from '@/locales/en/frame.json';
import enHistory from '@/locales/en/history.json';
import enMachines from '@/locales/en/machines.json';
import enOpendata from '@/locales/en/opendata.json';
import enPage from '@/locales/en/page.json';
import svConsent from '@/locales/sv/consent.json';
import svError from '@/locales/sv/error.json';
import svFrame from '@/locales/sv/frame.json';
import svHistory from '@/locales/sv/history.json';
import svMachines from '@/locales/sv/machines.json';
import svOpendata from '@/locales/sv/opendata.json';
import svPage from '@/locales/sv/page.json';
import type { Locale } from './locales';

const sv = {
  consent: svConsent,
  error: svError,
  frame: svFrame,
  history: svHistory, machines: svMachines,
  opendata: svOpendata,
  page: svPage,
};

/** The name of a file in locales/ is the first part of its keys: `frame.menu` stands in frame.json. */
export type Texts = typeof sv;

export const texts: Record<Locale, Texts> = {
  sv,
  en: {
    consent: enConsent,
    error: enError,
    frame: enFrame,
    history: enHistory, machines: enMachines,
    opendata: enOpendata,
    page: enPage,
  },
};
