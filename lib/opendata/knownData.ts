import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { loadPublications } from '@/lib/publications/loadPublications';
import {
  publicationCsvAddress,
  publicationJsonAddress,
  publicationsAddress,
  publicationXlsxAddress,
} from '@/lib/publications/publicationAddresses';
import { downloadAddress } from '@/lib/statistics/files/describeSeries';
import { figureFormats } from '@/lib/statistics/files/downloadFormats';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { isDimension, type Series, seriesAddress } from '@/lib/statistics/series/Series';
import { termCsvAddress, termJsonAddress, termsAddress, termXlsxAddress } from '@/lib/terms/termAddresses';
import type { Dataset } from './Dataset';
import type { Known, KnownData } from './readDatasets';

/** What the site has to give away, from the libraries that keep it. */
export function knownData(): KnownData {
  const dates = loadPublications().publications.flatMap(({ date }) => date?.value ?? []);
  return {
    series: new Map(loadSeries().map((series) => [series.id, knownSeries(series)])),
    registers: {
      publications: {
        page: publicationsAddress,
        period: spanOf(dates),
        distributions: [
          { format: 'csv', address: publicationCsvAddress },
          { format: 'json', address: publicationJsonAddress },
          { format: 'xlsx', address: publicationXlsxAddress },
        ],
      },
      terms: {
        page: termsAddress,
        distributions: [
          { format: 'csv', address: termCsvAddress },
          { format: 'json', address: termJsonAddress },
          { format: 'xlsx', address: termXlsxAddress },
        ],
      },
    },
  };
}

function knownSeries(series: Series): Known {
  const { id, title, titleEn, shows, status, sources, reservations, columns, rows } = series;
  const times = columns.filter(isDimension).filter(({ type }) => type !== 'text');
  const caveats = reservations.map(({ text }) => text);
  if (status !== 'official') caveats.unshift(getTranslator(dataLocale)(`statistics.status.${status}`));
  return {
    title,
    titleEn,
    description: shows,
    period: spanOf(rows.flatMap(({ texts }) => times.flatMap(({ name }) => months(texts[name] ?? '')))),
    sources,
    reservations: caveats.length > 0 ? caveats.map(asSentence).join(' ') : undefined,
    page: seriesAddress(id),
    distributions: figureFormats.map((format) => ({ format, address: downloadAddress(id, format) })),
  };
}

/** A quarter as its first and its last month, for catalogues know no quarters; any other time as it is. */
function months(time: string): string[] {
  const [, year, quarter] = time.match(/^(\d{4})-K([1-4])$/) ?? [];
  if (!year) return [time];
  const last = Number(quarter) * 3;
  return [last - 2, last].map((month) => `${year}-${String(month).padStart(2, '0')}`);
}

/** From the first to the last; moments in this form are in order of time when they are in order of letters. */
function spanOf(moments: readonly string[]): Dataset['period'] {
  const sorted = moments.filter((moment) => /^\d{4}(-\d{2}){0,2}$/.test(moment)).sort();
  const [start] = sorted;
  const end = sorted.at(-1);
  return start && end ? { start, end } : undefined;
}

const asSentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);
