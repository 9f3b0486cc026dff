// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { PublicationSearchPage } from '@/components/publications/PublicationSearchPage';
import { TermSearchPage } from '@/components/terms/TermSearchPage';
import { loadPublications } from '@/lib/publications/loadPublications';
import { readPublicationQuery } from '@/lib/publications/publicationQuery';
import { readSearchField } from '@/lib/text/readSearchField';

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');

const publications = (address: string) => {
  const parameters = Object.fromEntries(new URL(address, 'https://example.se').searchParams);
  const query = readPublicationQuery(parameters, loadPublications());
  return parse(renderToStaticMarkup(<PublicationSearchPage query={query} />));
};
const terms = (q: string) => parse(renderToStaticMarkup(<TermSearchPage words={readSearchField(q)} />));
const heading = (document: Document) => document.getElementById('traffar')?.textContent;

describe('the search among publications', () => {
  test('shows what was asked for in its form, so that it can be changed', () => {
    const document = publications('/?q=sjuk&slag=socialforsakringsrapport&ar=2015&ordning=aldst');
    expect(document.querySelector('main input[name=q]')?.getAttribute('value')).toBe('sjuk');
    expect(document.querySelector('select[name=slag] [selected]')?.getAttribute('value')).toBe(
      'socialforsakringsrapport',
    );
    expect(document.querySelector('select[name=ar] [selected]')?.getAttribute('value')).toBe('2015');
    expect(document.querySelector('select[name=ordning] [selected]')?.getAttribute('value')).toBe('aldst');
    expect(heading(document)).toBe('2 publikationer');
  });

  test('shows all, page by page, with links that keep the question', () => {
    const document = publications('/?ordning=titel&sida=2');
    expect(heading(document)).toBe('99 publikationer');
    expect(document.querySelector('main')?.textContent).toContain('Visar 16–30');
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toBe(
      '/om-forsakringskassan/publikationer/sok?ordning=titel&sida=3',
    );
    expect(document.querySelector('main nav [aria-current=page]')?.textContent).toBe('Sida 2');
  });

  test('leads on from nothing', () => {
    const document = publications('/?q=sjukpening&slag=arsredovisning&ar=2014');
    expect(heading(document)).toBe('Ingen publikation passar sökningen');
    const ways = [...document.querySelectorAll('#traffar ~ ul a')].map(({ textContent }) => textContent);
    expect(ways).toEqual(['Sök på sjukpenning i alla slag och alla år (6)', 'Visa alla publikationer (99)']);
  });
});

describe('the search in the term bank', () => {
  test('finds a term by its abbreviation', () => {
    expect(heading(terms('sgi'))).toMatch(/^\d termer$/);
    expect(terms('sgi').querySelector('main dt')?.textContent).toBe('Sjukpenninggrundande inkomst (SGI)');
  });

  test('leads on from nothing', () => {
    const document = terms('karensadvrag');
    expect(heading(document)).toBe('Ingen term passar ”karensadvrag”');
    const ways = [...document.querySelectorAll('#traffar ~ ul a')].map(({ textContent }) => textContent);
    expect(ways).toEqual(['Sök på karensavdrag', 'Visa alla termer från A till Ö (121)']);
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
