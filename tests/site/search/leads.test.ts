import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { readDocuments } from '@/lib/site/readDocuments';
import questions from '@/tests/site/content/questions.json';

const find = (query: string) => search(getSearchIndex('sv'), query);
const first = (query: string) => find(query).hits[0]?.address;
const about = '/om-forsakringskassan';

test.each([
  ['generaldirektör', `${about}/vart-uppdrag/ledning-och-generaldirektor`],
  ['sjukpeng', `${about}/forsakringskassans-termbank/sjukpenning`],
  ['rapporter', `${about}/publikationer`],
  ['ordlista', `${about}/forsakringskassans-termbank`],
  ['sjuk barn statistik', '/statistik-och-analys/tema-vard-av-barn-vab'],
  ['csv', `${about}/oppna-data`],
  ['fullmakt', `${about}/god-man-och-forvaltare-stallforetradare`],
  ['pressjour', `${about}/pressrum-och-nyheter`],
  ['lediga jobb', `${about}/jobba-hos-oss`],
  ['lediga tjänster', `${about}/jobba-hos-oss`],
  ['vad är sjukpenning', `${about}/forsakringskassans-termbank/sjukpenning`],
  ['underhåll', `${about}/forsakringskassans-termbank/underhallsstod`],
  ['avslag', `${about}/om-du-inte-ar-nojd`],
  ['handläggningstid', `${about}/om-du-inte-ar-nojd`],
  ['kritik mot försäkringskassan', `${about}/vart-uppdrag/granskningar-av-oss`],
  ['generaldirektören', `${about}/vart-uppdrag/ledning-och-generaldirektor`],
  ['FK', about],
  ['öppettider', `${about}/kontakta-oss`],
  ['servicekontor', `${about}/kontakta-oss`],
  ['statistik', '/statistik-och-analys'],
  ['statistikserier', '/statistik-och-analys/serier'],
  ['serier', '/statistik-och-analys/serier'],
  ['json', '/statistik-och-analys/api'],
  ['rss', '/andringar'],
  ['ändringar på webbplatsen', '/andringar'],
  ['uppdrag', `${about}/vart-uppdrag`],
  ['AI', `${about}/forsakringskassan-och-ai`],
  ['press', `${about}/pressrum-och-nyheter`],
  ['ekonomi', `${about}/vart-uppdrag/kort-om-forsakringskassan`],
  ['riksrevisionen', `${about}/vart-uppdrag/granskningar-av-oss`],
  ['depression', '/statistik-och-analys/tema-psykisk-ohalsa'],
])('%s leads where a person would go', (query, address) => {
  expect(first(query)).toBe(address);
});

test('a general director is not every manager', () => {
  const marked = find('generaldirektör').hits.flatMap(({ title, passage }) => [...title, ...passage]);
  const words = marked.filter(({ isMarked }) => isMarked).map(({ text }) => text.toLowerCase());
  expect(words).not.toEqual([]);
  for (const word of words) expect(word).toMatch(/generaldirektör|^gd/);
});

test.each(['sv', 'en'] as const)('a hit begins with a capital, whatever it is of, in %s', (locale) => {
  const titles = readDocuments(locale).map(({ title }) => title);
  expect(titles.filter((title) => /^\p{Ll}/u.test(title))).toEqual([]);
});

describe('a question in its own words finds the page that answers it', () => {
  test.each(questions)('$question', ({ question, address }) => {
    const found = find(question).hits.slice(0, 2);
    expect(found.map((hit) => hit.address)).toContain(address.replace(/#.*$/, ''));
  });
});
