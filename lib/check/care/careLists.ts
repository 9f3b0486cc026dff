import { isReviewOverdue, reviewMonths } from '@/lib/content/head/isReviewOverdue';
import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { Page } from '@/lib/content/head/Page';
import type { Site } from '@/lib/content/Site';
import { loadValues } from '@/lib/content/values/loadValues';
import { valueReviewReason } from '@/lib/content/values/valueReviewReason';
import { homeAddresses, type Locale, locales, originalLocale } from '@/lib/i18n/locales';
import { findElsewhere } from '@/lib/search/findElsewhere';
import { loadElsewhere } from '@/lib/search/loadElsewhere';
import { loadSynonyms } from '@/lib/search/loadSynonyms';
import { search } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { ContentError } from '@/lib/source/Fault';
import type { Row } from './readRows';

export type CareItem = { address: string; title: string; why: string };

export type CareList = { heading: string; items: CareItem[] };

const item = ({ address, head }: Page, why: string): CareItem => ({ address, title: head.title, why });

/** What somebody should look at. The pages that nobody has read for long come by their owners. */
export function careLists(rows: readonly Row[], site: Site): CareList[] {
  const pages = rows.map(({ page }) => page);
  return [
    ...overdue(pages, site.now),
    {
      heading: 'Sidor som ingen text länkar till (de syns bara i menyn vid sidan)',
      items: orphans(rows).map((page) => item(page, 'Länka hit från en sida som handlar om samma sak.')),
    },
    {
      heading: 'Översättningar som inte följer den svenska sidan',
      items: pages.flatMap((page) => translationItems(page, site)),
    },
    {
      heading: 'Uppgifter som saknas',
      items: pages.flatMap((page) =>
        (page.head.gaps ?? []).map(({ missing, where }) =>
          item(page, where ? `${missing} Kan finnas: ${where}` : missing),
        ),
      ),
    },
    {
      heading: 'Sidor att läsa igen för att ett värde har ändrats eller slutat gälla',
      items: loadValues().flatMap((value) =>
        rows
          .filter(
            ({ page, values }) =>
              values.some((use) => use.value.name === value.name) &&
              valueReviewReason(value, page.head, site.now),
          )
          .map(({ page }) => item(page, `${value.name}: ${value.value}`)),
      ),
    },
    { heading: 'Ord i synonyms.yaml som inte ger några träffar i sökningen', items: wordsWithoutHits() },
  ];
}

function overdue(pages: readonly Page[], now: Date): CareList[] {
  const heading = `Inte genomlästa på ${reviewMonths} månader`;
  const found = pages.filter((page) => isReviewOverdue(page, now));
  const ownerOf = ({ head }: Page) => head.owner ?? 'ingen ansvarig';
  if (found.length === 0) return [{ heading, items: [] }];
  return [...new Set(found.map(ownerOf))].sort().map((owner) => ({
    heading: `${heading}: ${owner}`,
    items: found
      .filter((page) => ownerOf(page) === owner)
      .map((page) => item(page, `Senast läst ${page.head.reviewed ?? page.head.updated}.`)),
  }));
}

/** Pages that no text leads to. Those of the menu at the top of every page need none, and to those of one phase others may not lead. */
export function orphans(rows: readonly Row[]): Page[] {
  const linked = new Set(
    rows.flatMap(({ page, links }) => [...links].filter((link) => link !== page.address)),
  );
  const needsNone = ({ locale, address, head }: Page) =>
    address === homeAddresses[locale] || head.menu !== undefined || head.phase !== undefined;
  return rows.flatMap(({ page }) => (linked.has(page.address) || needsNone(page) ? [] : page));
}

function translationItems(page: Page, site: Site): CareItem[] {
  const { translation, translationVersion } = page.head;
  const original = page.locale === originalLocale || !translation ? undefined : site.pageAt(translation);
  if (!original) return [];
  if (translationVersion === undefined)
    return [item(page, 'Det står inte vilken version av den svenska sidan den följer.')];
  const why = `Följer versionen från ${translationVersion}. Den svenska är från ${original.head.updated}.`;
  return isTranslationOutdated(page, original) ? [item(page, why)] : [];
}

/** The words that visitors write are never kept. What the editors say that visitors write should lead somewhere. */
function wordsWithoutHits(): CareItem[] {
  const isFound = (locale: Locale, query: string) =>
    search(getSearchIndex(locale), query).total > 0 ||
    findElsewhere(loadElsewhere(), locale, query).length > 0;
  try {
    return locales.flatMap((locale) =>
      loadSynonyms()
        [locale].filter((words) => !words.some((query) => isFound(locale, query)))
        .map((words) => ({
          address: searchAddress(locale, { query: words[0] ?? '' }),
          title: words.join(', '),
          why: 'Inget av orden finns på webbplatsen. Skriv om saken, eller säg i elsewhere.yaml var den finns.',
        })),
    );
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const why = 'Går inte att pröva förrän felen är rättade: npm run content check.';
    return [{ address: searchAddress(originalLocale, { query: '' }), title: 'Sökningen', why }];
  }
}
