// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { Document } from '@/components/document/Document';
import { Frame } from '@/components/frame/Frame';
import { LatestPublications } from '@/components/publications/LatestPublications';
import { PublicationItems } from '@/components/publications/PublicationItems';
import { LatestFigures } from '@/components/statistics/LatestFigures';
import { SeriesList } from '@/components/statistics/SeriesList';
import { Term } from '@/components/terms/Term';
import { TermList } from '@/components/terms/TermList';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import { findPage } from '@/lib/content/loadPages';
import { getValue, wordsOfValue } from '@/lib/content/values/getValue';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, localeOfAddress, locales } from '@/lib/i18n/locales';
import { contentMetadata } from '@/lib/metadata/head/contentMetadata';
import { loadPublications } from '@/lib/publications/loadPublications';
import { searchAddress } from '@/lib/search/searchQuery';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { sitemapEntries } from '@/lib/sitemap/sitemapEntries';
import { sitemapPages } from '@/lib/sitemap/sitemapPages';
import { checkFigureSeries } from '@/lib/statistics/checkSeriesProps';
import { readStatisticsDocuments } from '@/lib/statistics/readStatisticsDocuments';
import { listHeadings } from '@/lib/terms/listHeadings';
import { readTermDocuments } from '@/lib/terms/readTermDocuments';
import { contentFolder, emptyLists, page } from '../content/contentFolder';

// The entry and the file of texts: all that is written for a third language besides its folder of content.
vi.mock('@/lib/i18n/languages', async (importOriginal) => {
  const { languages } = await importOriginal<typeof import('@/lib/i18n/languages')>();
  const { arabic } = await import('./arabic');
  return { languages: { ...languages, ar: arabic } };
});
vi.mock('@/lib/i18n/texts', async (importOriginal) => {
  const { texts } = await importOriginal<typeof import('@/lib/i18n/texts')>();
  const { arabicTexts } = await import('./arabic');
  return { texts: { ...texts, ar: arabicTexts } };
});
// What code makes is of the real data, which this content has none of.
vi.mock('@/lib/site/generatedPages', () => ({
  listGeneratedPages: () => [],
  findGeneratedPage: () => undefined,
  generatedPages: () => ({ at: () => undefined, all: () => [] }),
}));

const ar = 'ar' as Locale;

const files = {
  ...emptyLists,
  'content/sv/om-forsakringskassan.mdx': page(
    'Om Försäkringskassan',
    'Text.',
    'translation: /english\nmenu: 1\n',
  ),
  'content/english/index.mdx': page('About', 'Text.', 'translation: /om-forsakringskassan\nmenu: 1\n'),
  'content/arabic/index.mdx': page('خبز', 'Text.', 'translation: /om-forsakringskassan\nmenu: 1\n'),
};

/** Data in its own language: nobody has translated it yet, unless `words` are what somebody has written beside the title of the series. */
const data = (words = '') => ({
  ...files,
  'content/sv/om-forsakringskassan/forsakringskassans-termbank.mdx': page(
    'Termbank',
    '<TermList />',
    'translation: /english/terms\n',
  ),
  'content/english/terms.mdx': page(
    'Terms',
    '<TermList />',
    'translation: /om-forsakringskassan/forsakringskassans-termbank\n',
  ),
  'content/data/terms.yaml':
    '- id: limpa\n  term: limpa\n  definition: Ett bröd.\n  source: https://bread.example/\n' +
    '- id: bulle\n  term: bulle\n  english: bun\n  englishSource: https://bread.example/bun\n  definition: Ett litet bröd.\n' +
    '  source: https://bread.example/\n',
  'content/data/publicationKinds.yaml': '- id: brodbok\n  series: Brödbok\n  title: Brödböcker\n',
  'content/data/publicationSubjects.yaml': '- id: brod\n  title: Bröd\n',
  'content/data/publications.csv':
    'id,series,number,edition,date,subject,title,summary,diarienummer,publisher,documentUrl,documentBytes,sourceUrl,note,gaps,recorded\n' +
    'brodbok-2020,Brödbok,,,2020-02,brod,Rågbröd,Om bröd.,,Försäkringskassan,,,https://bread.example/rye,,,2026-11-01\n',
  'content/data/statistics/brod.csv':
    'ar,pris,kalla\n2020,7000000,https://bread.example/\n2021,8000000,https://bread.example/\n',
  'content/data/statistics/brod.yaml': `title: Brödens pris
${words}subject: sjuk
shows: Serien visar vad bröd kostar.
reading: [Varje tal är ett pris.]
period: 2020–2021
status: official
sources: [{ title: Brödboken, address: 'https://bread.example/', validity: '2020–2021' }]
licence: Fri.
columns:
  - { name: ar, label: År, kind: dimension, type: year }
  - { name: pris, label: Pris, kind: measure, unit: kronor }
  - { name: kalla, label: Källa, kind: source }
charts:
  - { name: pris, title: Pris, kind: bars, category: ar, measures: [pris], finding: Bröd blev dyrare. }
`,
  'content/data/values.yaml':
    '- name: limpa\n  kind: belopp\n  value: 30 kronor\n  valueEn: SEK 30\n  valueAr: ٣٠ كرونة\n  updated: 2026-11-01\n  source: https://bread.example/\n' +
    '- name: bulle\n  kind: belopp\n  value: 20 kronor\n  updated: 2026-11-01\n  source: https://bread.example/\n',
});

const useData = (words?: string) => vi.stubEnv('CONTENT_ROOT', contentFolder(data(words)).root);

/** What is shown, as text with the language that each link says it is in and leads to. */
const shown = (element: React.ReactElement) =>
  new DOMParser().parseFromString(renderToStaticMarkup(element), 'text/html');

beforeEach(() => {
  vi.stubEnv('CONTENT_ROOT', contentFolder(files).root);
  return () => vi.unstubAllEnvs();
});

/** The whole page: the frame with the root of the document around it. */
async function framed(locale: Locale, address: string) {
  const frame = (
    <Frame locale={locale} address={address}>
      <main>{address}</main>
    </Frame>
  );
  const markup = renderToStaticMarkup(await Document({ locale, children: frame }));
  return new DOMParser().parseFromString(markup, 'text/html');
}

const linksIn = (page: ParentNode, selector: string) =>
  [...page.querySelectorAll(selector)].map((link) => ({
    to: link.getAttribute('href'),
    name: link.textContent,
    lang: link.getAttribute('lang'),
    dir: link.getAttribute('dir'),
  }));

test('the frame of a third language says its language, runs from right to left and speaks its own words', async () => {
  const { documentElement } = await framed(ar, '/arabic');
  expect(documentElement.lang).toBe('ar');
  expect(documentElement.dir).toBe('rtl');
  expect(documentElement.querySelector('header')?.textContent).toContain('القائمة');
  expect(documentElement.querySelector('header nav ul')?.textContent).toBe('خبز');
});

test('the frame leads nowhere but to the pages of its language, to other languages and to the agency', async () => {
  const page = await framed(ar, '/arabic');
  const elsewhere = linksIn(page, 'header a, footer a')
    .map(({ to }) => to ?? '')
    .filter((to) => to.startsWith('/') && !`${to}/`.startsWith('/arabic/'));
  expect([...new Set(elsewhere)].sort()).toEqual(['/english', '/om-forsakringskassan']);
  expect(page.querySelector('form[role="search"], search form')?.getAttribute('action')).toBe(
    '/arabic/search',
  );
});

test('every language leads to the same page in all the others, each by its own name and in its own direction', async () => {
  const swedish = { to: '/om-forsakringskassan', name: 'Svenska', lang: 'sv' };
  const english = { to: '/english', name: 'English', lang: 'en' };
  const third = { to: '/arabic', name: 'العربية', lang: 'ar' };
  const links = async (locale: Locale, address: string) =>
    linksIn(await framed(locale, address), 'header nav a[lang]');

  expect(await links(ar, '/arabic')).toEqual([
    { ...swedish, dir: 'ltr' },
    { ...english, dir: 'ltr' },
  ]);
  expect(await links('sv', '/om-forsakringskassan')).toEqual([
    { ...english, dir: null },
    { ...third, dir: 'rtl' },
  ]);
  expect(await links('en', '/english')).toEqual([
    { ...swedish, dir: null },
    { ...third, dir: 'rtl' },
  ]);
});

test('search engines are told of all languages of a page, from each of them', () => {
  const all = { sv: '/om-forsakringskassan', en: '/english', ar: '/arabic' };
  for (const locale of locales) {
    const shown = findPage(locale, all[locale]);
    expect(shown && contentMetadata(shown).alternates?.languages).toEqual(all);
  }
  expect(sitemapEntries(sitemapPages(), '').map(({ languages }) => languages)).toEqual([all, all, all]);
});

test('addresses, files and hits of a third language are found by its entry', async () => {
  expect(localeOfAddress('/arabic/bread')).toBe('ar');
  expect(localeOfAddress('/arabica')).toBe('sv');
  expect(fileOfAddress('/arabic')).toBe('content/arabic/index.mdx');
  expect(fileOfAddress('/arabic/bread')).toBe('content/arabic/bread.mdx');
  expect(searchAddress(ar, { query: 'خبز', page: 2 })).toBe(
    `/arabic/search?q=${encodeURIComponent('خبز')}&page=2`,
  );
});

test('the check has nothing against an original that names one of its translations, as long as all of them name it', async () => {
  const told = await contentFolder(files).check();
  expect(told.filter(({ rule }) => rule === 'translation')).toEqual([]);

  const lonely = {
    ...files,
    'content/sv/om-forsakringskassan.mdx': page('Om Försäkringskassan', 'Text.', 'menu: 1\n'),
  };
  const faults = await contentFolder(lonely).check();
  expect(faults.filter(({ message }) => message.includes('pekar inte tillbaka'))).toHaveLength(2);
});

test('the words of a third language are searched for', async () => {
  const { body } = answerSuggestions(
    new Request(`https://bread.example/api/forslag?locale=ar&q=${encodeURIComponent('خبز')}`),
    getSearchIndex,
  );
  expect(JSON.parse(body ?? '')).toMatchObject({ suggestions: [{ title: 'خبز', kind: 'page' }] });
});

const linksTo = (page: ParentNode, start: string) =>
  [...page.querySelectorAll<HTMLAnchorElement>(`a[href^="${start}"]`)].map((link) => [
    link.textContent,
    link.getAttribute('lang'),
    link.getAttribute('hreflang'),
  ]);

const bank = '/om-forsakringskassan/forsakringskassans-termbank/';

test('the list of terms is in the language of the data, and says so, where no term has an equivalent', () => {
  useData();
  expect(linksTo(shown(<TermList locale={ar} />), `${bank}bulle`)).toEqual([['Bulle', 'sv', 'sv']]);
  expect(linksTo(shown(<TermList locale={ar} />), `${bank}limpa`)).toEqual([['Limpa', 'sv', 'sv']]);
  expect(listHeadings(ar, getTranslator(ar))[0]?.id).toBe('termer');

  expect(linksTo(shown(<TermList locale="sv" />), `${bank}limpa`)).toEqual([['Limpa', null, null]]);
  const english = shown(<TermList locale="en" />);
  expect(linksTo(english, `${bank}bulle`)).toEqual([['bulle', 'sv', 'sv']]);
  expect(linksTo(english, `${bank}limpa`)).toEqual([]);
  expect(english.querySelector('#bulle')?.textContent).toBe('bun');
});

test('a word that is explained has its explanation in the language of the data, and says so', () => {
  useData();
  const explanation = (locale: Locale) => {
    const page = shown(
      <Term id="bulle" locale={locale}>
        x
      </Term>,
    );
    return [...page.querySelectorAll('[popover] strong, [popover] strong ~ span')].map((each) => [
      each.textContent?.trim(),
      each.getAttribute('lang'),
    ]);
  };
  expect(explanation(ar)).toEqual([
    ['bulle', 'sv'],
    ['Ett litet bröd.', 'sv'],
  ]);
  expect(explanation('sv')).toEqual([
    ['bulle', null],
    ['Ett litet bröd.', null],
  ]);
});

test('terms are found in the languages that they have equivalents in, on the page that translates the term bank', () => {
  useData();
  expect(readTermDocuments(ar)).toEqual([]);
  expect(readTermDocuments('en').map(({ title, id }) => [title, id])).toEqual([
    ['Bun', '/english/terms#bulle'],
  ]);
  expect(readTermDocuments('sv').map(({ title }) => title)).toEqual(['Bulle', 'Limpa']);
});

test('the newest figures have the words of a third language once its field is written, and until then those of the data', () => {
  useData();
  const series = '/statistik-och-analys/serier/brod';
  expect(linksTo(shown(<LatestFigures locale={ar} ids={['brod']} />), series)).toEqual([
    ['Brödens pris', 'sv', 'sv'],
  ]);
  expect(checkFigureSeries('brod', ar)).toContain('saknar arabiska ord. Skriv titleAr, och unitAr');
  expect(readStatisticsDocuments(ar)).toEqual([]);

  useData('titleAr: أسعار الخبز\n');
  const tile = shown(<LatestFigures locale={ar} ids={['brod']} />);
  expect(linksTo(tile, series)).toEqual([['أسعار الخبز', null, 'sv']]);
  expect(tile.querySelector('small')?.textContent).toBe('million kronor');
  expect(checkFigureSeries('brod', ar)).toBeUndefined();
  expect(readStatisticsDocuments(ar).map(({ title, pageLocale }) => [title, pageLocale])).toEqual([
    ['أسعار الخبز', 'sv'],
  ]);
});

test('series and publications that nobody has translated say which language their titles are in', () => {
  useData();
  expect(linksTo(shown(<SeriesList locale={ar} />), '/statistik')).toEqual([['Brödens pris', 'sv', 'sv']]);
  expect(linksTo(shown(<SeriesList locale="sv" />), '/statistik')).toEqual([['Brödens pris', null, null]]);

  const { publications } = loadPublications();
  const address = '/om-forsakringskassan/publikationer/brodbok-2020';
  for (const list of [
    <LatestPublications key="latest" locale={ar} />,
    <PublicationItems key="all" publications={publications} locale={ar} />,
  ]) {
    expect(linksTo(shown(list), address)).toEqual([['Rågbröd', 'sv', 'sv']]);
  }
  const swedish = shown(<PublicationItems publications={publications} locale="sv" />);
  expect(linksTo(swedish, address)).toEqual([['Rågbröd', null, null]]);
});

test('a value has the words of a third language where they are written, and else those of the data', () => {
  useData();
  const words = (name: string) => locales.map((locale) => wordsOfValue(getValue(name), locale));
  expect(words('limpa')).toEqual(['30 kronor', 'SEK 30', '٣٠ كرونة']);
  expect(words('bulle')).toEqual(['20 kronor', '20 kronor', '20 kronor']);
});

test('no page of the originals may lie where a third language begins', async () => {
  const faults = await contentFolder({ ...files, 'content/sv/arabic.mdx': page('Arabiska') }).check();
  expect(faults.filter(({ rule }) => rule === 'address-taken').map(({ file }) => file)).toEqual([
    'content/sv/arabic.mdx',
  ]);
});
