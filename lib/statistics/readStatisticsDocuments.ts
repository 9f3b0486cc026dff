import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import type { Locale } from '@/lib/i18n/locales';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';

/** The series of statistics. The figures themselves are not searched. */
export function readStatisticsDocuments(locale: Locale): SearchDocument[] {
  const trail = trailTitles('sv', '/statistik-och-analys');
  if (locale === 'sv') return readSwedishSeries(trail);
  return locale === 'en' ? readEnglishTitles(trail) : [];
}

/** What each series shows and what it has found. */
function readSwedishSeries(trail: string[]): SearchDocument[] {
  return loadSeries().map(({ id, title, titleEn, shows, period, reading, charts, columns }) => ({
    id: seriesAddress(id),
    locale: 'sv',
    kind: 'statistics',
    address: seriesAddress(id),
    title,
    trail,
    text: [shows, ...charts.map(({ finding }) => finding)].join('\n'),
    more: [...reading, ...columns.map(({ label }) => label)].join('\n'),
    // Seldom in the titles, and what many people type.
    keywords: ['statistik siffror diagram', period, titleEn].filter(Boolean).join(' '),
  }));
}

/** All that there is of a series in English is its title; its page, with the figures to download, is in Swedish and says so. */
function readEnglishTitles(trail: string[]): SearchDocument[] {
  return loadSeries().flatMap(({ id, title, titleEn, period }): SearchDocument[] => {
    if (!titleEn) return [];
    return [
      {
        id: seriesAddress(id),
        locale: 'en',
        kind: 'statistics',
        address: seriesAddress(id),
        pageLocale: 'sv',
        title: titleEn,
        alsoCalled: [title],
        trail,
        text: '',
        keywords: `statistics figures chart data ${period}`,
      },
    ];
  });
}
