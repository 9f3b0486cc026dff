import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale } from '@/lib/i18n/locales';
import { readTranslations } from '@/lib/i18n/translations';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';
import { apiAddress } from './dataApi';
import { listAddress } from './seriesList';

/** The series of statistics, and the pages about all of them. The figures themselves are not searched. */
export function readStatisticsDocuments(locale: Locale): SearchDocument[] {
  const trail = trailTitles(dataLocale, '/statistik-och-analys');
  return locale === dataLocale
    ? [...readPages(trail), ...readSeries(trail)]
    : readTranslatedTitles(locale, trail);
}

const pages = [
  ['overview', listAddress],
  ['api', apiAddress],
] as const;

function readPages(trail: string[]): SearchDocument[] {
  const t = getTranslator(dataLocale);
  return pages.map(([name, address]) => ({
    id: address,
    locale: dataLocale,
    kind: 'page',
    isList: true,
    address,
    title: t(`statistics.${name}.title`),
    trail,
    text: t(`statistics.${name}.lead`),
    alsoCalled: [t(`statistics.${name}.searchWords`)],
  }));
}

/** Seldom in the titles, and what many people type. */
const searchWords = (locale: Locale) => getTranslator(locale)('statistics.searchWords');

/** What each series shows and what it has found. */
function readSeries(trail: string[]): SearchDocument[] {
  return loadSeries().map((series) => ({
    id: seriesAddress(series.id),
    locale: dataLocale,
    kind: 'statistics',
    address: seriesAddress(series.id),
    title: series.title,
    trail,
    text: [series.shows, ...series.charts.map(({ finding }) => finding)].join('\n'),
    more: [...series.reading, ...series.columns.map(({ label }) => label)].join('\n'),
    keywords: [searchWords(dataLocale), series.period, ...Object.values(readTranslations(series, 'title'))]
      .filter(Boolean)
      .join(' '),
  }));
}

/** All that there is of a series in another language is its title; its page, with the figures to download, is in that of the data and says so. */
function readTranslatedTitles(locale: Locale, trail: string[]): SearchDocument[] {
  return loadSeries().flatMap((series): SearchDocument[] => {
    const title = readTranslations(series, 'title')[locale];
    if (!title) return [];
    return [
      {
        id: seriesAddress(series.id),
        locale,
        kind: 'statistics',
        address: seriesAddress(series.id),
        pageLocale: dataLocale,
        title,
        alsoCalled: [series.title],
        trail,
        text: '',
        keywords: `${searchWords(locale)} ${series.period}`,
      },
    ];
  });
}
