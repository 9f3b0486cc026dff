// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { renderToStaticMarkup } from 'react-dom/server';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { PublicationList } from '@/components/publications/PublicationList';
import { PublicationListPage } from '@/components/publications/PublicationListPage';
import { PublicationPage } from '@/components/publications/PublicationPage';
import { loadPages } from '@/lib/content/loadPages';
import { formatDate } from '@/lib/i18n/formatDate';
import { publicationFeed } from '@/lib/publications/files/publicationFeed';
import { publicationsCsv } from '@/lib/publications/files/publicationsCsv';
import { publicationsJson } from '@/lib/publications/files/publicationsJson';
import { publicationsXlsx } from '@/lib/publications/files/publicationsXlsx';
import { formatPublicationDate } from '@/lib/publications/formatPublicationDate';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import {
  listedKinds,
  listedSubjects,
  listedYears,
  listOfAll,
  listOfKind,
  listOfSubject,
  listOfYear,
} from '@/lib/publications/publicationLists';
import { listGeneratedPages } from '@/lib/site/generatedPages';
import { atomFaults } from '@/tests/unit/feeds/atomFaults';
import { readFeed } from '@/tests/unit/feeds/readFeed';

type Row = Record<string, string>;

const inContent: Row[] = parse(readFileSync('content/data/publications.csv'), { columns: true, bom: true });
const { kinds, subjects, publications } = loadPublications();
const documentOf = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const linksOf = (document: Document) =>
  [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
const addresses = inContent.map(({ id }) => publicationAddress(id ?? '')).sort();

test('every row of the table is a publication, and every publication a row', () => {
  expect(inContent).not.toEqual([]);
  expect(publications.map(({ id }) => id).sort()).toEqual(inContent.map(({ id }) => id).sort());
});

describe('nothing is lost', () => {
  test('from the table to the download as CSV', () => {
    expect(parse(publicationsCsv(publications), { columns: true })).toEqual(inContent);
  });

  test('from the table to the download as Excel, where every cell is text', async () => {
    const [sheet] = await readExcelFile(await publicationsXlsx(publications));
    const [header = [], ...rows] = sheet?.data ?? [];
    const cells = rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [header[index], cell ?? ''])),
    );
    expect(cells).toEqual(inContent);
  });

  test('from the table to the download as JSON', () => {
    const json = publicationsJson({ kinds, subjects, publications }, 'https://example.se');
    const rows = json.publications.map(({ kind, page, date, dateIsUncertain, ...publication }) =>
      Object.fromEntries(
        Object.entries({ ...publication, date: date && `${date}${dateIsUncertain ? '?' : ''}` }).map(
          ([column, value]) => [column, value === null ? '' : String(value)],
        ),
      ),
    );
    expect(rows).toEqual(inContent);
    expect(json.count).toBe(inContent.length);
  });

  test.each(publications.map((publication) => [publication.id, publication] as const))(
    'from the table to the page of %s',
    (id, publication) => {
      const row = inContent.find((each) => each.id === id);
      const document = documentOf(renderToStaticMarkup(<PublicationPage publication={publication} />));
      const values = [...document.querySelectorAll('dd')].map(({ textContent }) => textContent);
      const { date } = publication;
      const day = date && formatPublicationDate(date, 'sv');

      expect(document.querySelector('h1')?.textContent).toBe(row?.title);
      expect(values).toEqual(
        [
          row?.series,
          row?.number,
          row?.edition && `Version ${row.edition}`,
          day,
          subjects.find(({ id }) => id === row?.subject)?.title,
          row?.diarienummer,
          row?.publisher,
          row?.note,
          formatDate('sv', row?.recorded ?? ''),
        ].filter(Boolean),
      );
      expect(document.querySelector('h1 + p, h1 ~ p')?.textContent).toBe(row?.summary);
      expect(linksOf(document)).toContain(row?.sourceUrl);
      if (row?.documentUrl) expect(linksOf(document)).toContain(row.documentUrl);
      expect(document.querySelector('main')?.textContent).not.toMatch(/okän|inte känt/i);
    },
  );
});

describe('every publication is found', () => {
  const inLists = (lists: ReturnType<typeof listOfAll>[]) =>
    lists
      .flatMap((list) => linksOf(documentOf(renderToStaticMarkup(<PublicationListPage list={list} />))))
      .filter((link) => addresses.includes(link))
      .sort();

  test('in the list of all', () => expect(inLists([listOfAll()])).toEqual(addresses));
  test('in the list of one kind', () => expect(inLists(listedKinds().map(listOfKind))).toEqual(addresses));
  test('in the list of one subject', () =>
    expect(inLists(listedSubjects().map(listOfSubject))).toEqual(addresses));
  test('in the list of one year', () => expect(inLists(listedYears().map(listOfYear))).toEqual(addresses));

  test('in the feed of all, which follows the grammar', () => {
    const feed = publicationFeed({ kinds, subjects, publications }, 'https://example.se');
    expect(atomFaults(feed)).toEqual([]);
    expect(readFeed(feed).querySelectorAll('entry')).toHaveLength(inContent.length);
  });

  test('in the feed of one kind, which follows the grammar', () => {
    const feeds = kinds.map((kind) =>
      publicationFeed({ kinds, subjects, publications }, 'https://example.se', kind),
    );
    expect(feeds.flatMap((feed) => atomFaults(feed))).toEqual([]);
    expect(feeds.flatMap((feed) => [...readFeed(feed).querySelectorAll('entry')])).toHaveLength(
      inContent.length,
    );
  });

  test('among the addresses that pages may link to', () => {
    expect(listGeneratedPages().map(({ address }) => address)).toEqual(expect.arrayContaining(addresses));
  });
});

test('no publication has the address of a page from content/', () => {
  expect(
    loadPages('sv')
      .map(({ address }) => address)
      .filter((address) => addresses.includes(address)),
  ).toEqual([]);
});

describe('in page text', () => {
  test('the overview counts each subject, each kind, each year and all', () => {
    const document = documentOf(renderToStaticMarkup(<PublicationList locale="sv" />));
    const counts = (part: string) =>
      [...document.querySelectorAll(`a[href*="/${part}/"]:not([href$=".xml"])`)].map((link) =>
        Number(/\((\d+)\)$/.exec(link.textContent ?? '')?.[1]),
      );
    const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
    expect(sum(counts('amne'))).toBe(inContent.length);
    expect(sum(counts('slag'))).toBe(inContent.length);
    expect(sum(counts('ar'))).toBe(inContent.length);
    expect(document.body.textContent).toContain(`Alla publikationer (${inContent.length})`);
  });

  test('a page that names kinds lists them whole, in the order that it names them', () => {
    const named = kinds
      .filter(({ id }) => listedKinds().includes(id))
      .slice(0, 2)
      .reverse();
    const document = documentOf(
      renderToStaticMarkup(<PublicationList kinds={named.map(({ id }) => id).join(', ')} locale="sv" />),
    );
    const ofKind = (id: string) => publications.filter(({ kind }) => kind === id);
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      ...named.map(({ id, title }) => `${title} (${ofKind(id).length})`),
      'Hämta listan',
    ]);
    expect(
      linksOf(document)
        .filter((link) => addresses.includes(link))
        .sort(),
    ).toEqual(named.flatMap(({ id }) => ofKind(id).map((each) => publicationAddress(each.id))).sort());
  });
});

test('a sentence of its own tells what each publication is about', () => {
  expect(new Set(publications.map(({ summary }) => summary)).size).toBeGreaterThan(
    publications.length * 0.95,
  );
});
