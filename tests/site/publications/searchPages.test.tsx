// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PublicationSearchPage } from '@/components/publications/PublicationSearchPage';
import { TermSearchPage } from '@/components/terms/TermSearchPage';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationYear } from '@/lib/publications/publicationYear';
import { readPublicationQuery } from '@/lib/publications/search/publicationQuery';
import { searchPublications } from '@/lib/publications/search/searchPublications';
import { loadTerms } from '@/lib/terms/loadTerms';
import { capitalize } from '@/lib/text/capitalize';
import { readSearchField } from '@/lib/text/readSearchField';

const register = loadPublications();
const count = (parameters: Record<string, string>) =>
  searchPublications(register.publications, readPublicationQuery(parameters, register)).total;

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

const publications = (address: string) => {
  const parameters = Object.fromEntries(new URL(address, 'https://example.se').searchParams);
  const query = readPublicationQuery(parameters, register);
  return parse(renderToStaticMarkup(<PublicationSearchPage query={query} />));
};
const terms = (q: string) => parse(renderToStaticMarkup(<TermSearchPage words={readSearchField(q)} />));
/** The longest name of one word: no other is so like it that it could be meant instead. */
const longestWord = (names: readonly string[]) =>
  names
    .flatMap((name) => name.split(/[^\p{L}]+/u))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '')
    .toLowerCase();
const misspelled = (word: string) => `${word.slice(0, 4)}x${word.slice(5)}`;
const newest = register.publications[0] ?? expect.fail('no publication');
const counted = (number: number) => (number === 1 ? '1 publikation' : `${number} publikationer`);
const heading = (document: Document) => document.getElementById('traffar')?.textContent;

describe('the search among publications', () => {
  test('shows what was asked for in its form, so that it can be changed', () => {
    const asked = {
      q: 'a',
      slag: newest.kind,
      amne: newest.subject,
      ar: publicationYear(newest),
      ordning: 'aldst',
    };
    const document = publications(`/?${new URLSearchParams(asked)}`);
    const chosen = (name: string) =>
      document.querySelector(`select[name=${name}] [selected]`)?.getAttribute('value');
    expect(document.querySelector('main input[name=q]')?.getAttribute('value')).toBe(asked.q);
    expect(
      [...document.querySelectorAll('input[name=slag][checked]')].map((box) => box.getAttribute('value')),
    ).toEqual([asked.slag]);
    expect(['amne', 'fran', 'till', 'ordning'].map(chosen)).toEqual([
      asked.amne,
      asked.ar,
      asked.ar,
      asked.ordning,
    ]);
    expect(heading(document)).toBe(counted(count(asked)));
  });

  test('shows all, page by page, with links that keep the question', () => {
    const document = publications('/?ordning=titel&sida=2');
    expect(heading(document)).toBe(counted(register.publications.length));
    expect(document.querySelector('main')?.textContent).toContain('Visar 16–30');
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toBe(
      '/om-forsakringskassan/publikationer/sok?ordning=titel&sida=3',
    );
    expect(document.querySelector('main a[aria-current=page]')?.textContent).toBe('Sida 2');
  });

  test('finds the publications of 2023 about sick leave by subject and year', () => {
    const document = publications('/?amne=sjuk&ar=2023');
    const titles = [...document.querySelectorAll('main li h3 a')].map(({ textContent }) => textContent);
    expect(titles).toContain('Psykisk ohälsa i dagens arbetsliv');
    expect(titles).toContain('Ekonomisk trygghet vid nedsatt arbetsförmåga på grund av sjukdom');
    const found = publications('/?q=sjukskrivning&ar=2023').querySelector('main')?.textContent;
    for (const title of titles) expect(found).toContain(title);
  });

  test('leads on from nothing', () => {
    const word = longestWord(register.publications.map(({ title }) => title));
    const { kind } =
      register.publications.find((each) => count({ q: word, slag: each.kind }) === 0) ?? newest;
    const document = publications(`/?q=${misspelled(word)}&slag=${kind}`);
    expect(heading(document)).toBe('Ingen publikation passar sökningen');
    const ways = [...document.querySelectorAll('#traffar ~ ul a')].map(({ textContent }) => textContent);
    expect(ways).toEqual([
      `Sök på ${word} i alla slag, ämnen och år (${count({ q: word })})`,
      `Ta bort sökordet och behåll resten (${count({ slag: kind })})`,
      `Visa alla publikationer (${register.publications.length})`,
    ]);
  });
});

describe('the search in the term bank', () => {
  test('finds a term by its abbreviation', () => {
    const shortened = loadTerms().find(({ abbreviation }) => abbreviation) ?? expect.fail('no abbreviation');
    const document = terms(shortened.abbreviation?.toLowerCase() ?? '');
    expect(heading(document)).toMatch(/^\d+ term(er)?$/);
    expect(document.querySelector('main dt')?.textContent).toBe(
      `${capitalize(shortened.term)} (${shortened.abbreviation})`,
    );
  });

  test('leads on from nothing', () => {
    const word = longestWord(loadTerms().map(({ term }) => term));
    const document = terms(misspelled(word));
    expect(heading(document)).toBe(`Ingen term passar ”${misspelled(word)}”`);
    const ways = [...document.querySelectorAll('#traffar ~ ul a')].map(({ textContent }) => textContent);
    expect(ways).toEqual([`Sök på ${word}`, `Visa alla termer från A till Ö (${loadTerms().length})`]);
  });

  test('asks for nothing before the visitor does', () => {
    expect(heading(terms(''))).toBeUndefined();
  });
});

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{count}}',
  '$t(frame.menu)',
  '%00',
])('what a visitor writes is shown as it is: %s', (words) => {
  for (const document of [publications(`/?q=${encodeURIComponent(words)}`), terms(words)]) {
    expect(document.querySelector('main input[name=q]')?.getAttribute('value')).toBe(words);
    expect(document.querySelector('main script, main img, main [onerror]')).toBeNull();
  }
  expect(heading(terms(words))).toBe(`Ingen term passar ”${words}”`);
});
