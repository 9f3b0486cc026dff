import enConsent from '@/locales/en/consent.json';
import enDecisions from '@/locales/en/decisions.json';
import enDrawing from '@/locales/en/drawing.json';
import enError from '@/locales/en/error.json';
import enFrame from '@/locales/en/frame.json';
import enHistory from '@/locales/en/history.json';
import enListen from '@/locales/en/listen.json';
import enMachines from '@/locales/en/machines.json';
import enMessage from '@/locales/en/message.json';
import enOpendata from '@/locales/en/opendata.json';
import enPage from '@/locales/en/page.json';
import enPrint from '@/locales/en/print.json';
import enPublications from '@/locales/en/publications.json';
import enSearch from '@/locales/en/search.json';
import enStatement from '@/locales/en/statement.json';
import enStatistics from '@/locales/en/statistics.json';
import enTerms from '@/locales/en/terms.json';
import svConsent from '@/locales/sv/consent.json';
import svDecisions from '@/locales/sv/decisions.json';
import svDrawing from '@/locales/sv/drawing.json';
import svError from '@/locales/sv/error.json';
import svFrame from '@/locales/sv/frame.json';
import svHistory from '@/locales/sv/history.json';
import svListen from '@/locales/sv/listen.json';
import svMachines from '@/locales/sv/machines.json';
import svMessage from '@/locales/sv/message.json';
import svOpendata from '@/locales/sv/opendata.json';
import svPage from '@/locales/sv/page.json';
import svPrint from '@/locales/sv/print.json';
import svPublications from '@/locales/sv/publications.json';
import svSearch from '@/locales/sv/search.json';
import svStatement from '@/locales/sv/statement.json';
import svStatistics from '@/locales/sv/statistics.json';
import svTerms from '@/locales/sv/terms.json';
import type { Locale } from './locales';

const sv = {
  consent: svConsent,
  decisions: svDecisions,
  drawing: svDrawing,
  error: svError,
  frame: svFrame,
  history: svHistory,
  listen: svListen,
  machines: svMachines,
  message: svMessage,
  opendata: svOpendata,
  page: svPage,
  print: svPrint,
  publications: svPublications,
  search: svSearch,
  statement: svStatement,
  statistics: svStatistics,
  terms: svTerms,
};

/** The name of a file in locales/ is the first part of its keys: `frame.menu` stands in frame.json. */
export type Texts = typeof sv;

export const texts: Record<Locale, Texts> = {
  sv,
  en: {
    consent: enConsent,
    decisions: enDecisions,
    drawing: enDrawing,
    error: enError,
    frame: enFrame,
    history: enHistory,
    listen: enListen,
    machines: enMachines,
    message: enMessage,
    opendata: enOpendata,
    page: enPage,
    print: enPrint,
    publications: enPublications,
    search: enSearch,
    statement: enStatement,
    statistics: enStatistics,
    terms: enTerms,
  },
};
