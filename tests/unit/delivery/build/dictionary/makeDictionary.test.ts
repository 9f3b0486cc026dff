import { expect, test } from 'vitest';
import { makeDictionary } from '@/lib/delivery/build/dictionary/makeDictionary';

const style = '<style>.a{color:red}.b{margin:0}.c{padding:1rem}</style>';
const frame = `<html><head>${style}</head><body><nav><a href="/">Hem</a><a href="/brod">Bröd</a></nav>`;
const foot = '<footer><p>Bageriet</p><p>Kontakta oss</p></footer></body></html>';
const page = (text: string) => `${frame}<main><h1>${text}</h1><p>${text} bakas.</p></main>${foot}`;
const breads = ['Rågbröd', 'Vetebröd', 'Tunnbröd', 'Knäckebröd', 'Limpa', 'Levain', 'Kavring'];

test('a dictionary holds what the pages share, once, and nothing that one page says alone', () => {
  const dictionary = makeDictionary(breads.map(page)).toString();
  for (const shared of [frame, foot]) expect(dictionary.split(shared)).toHaveLength(2);
  for (const bread of breads) expect(dictionary).not.toContain(bread);
});

test('an edited page leaves the dictionary as it is, a changed frame does not', () => {
  const before = makeDictionary(breads.map(page));
  const edited = breads.map((bread, index) => page(index === 0 ? 'Dagens bröd' : bread));
  expect(makeDictionary(edited)).toEqual(before);
  const framed = breads.map((bread) => page(bread).replace('Kontakta oss', 'Hitta oss'));
  expect(makeDictionary(framed)).not.toEqual(before);
});

test('what one page in six says is in the dictionary, what fewer say is not', () => {
  const sentence = '<p>Öppet</p><p>Måndag</p><p>Tisdag</p><p>Onsdag</p><p>Torsdag</p>';
  const pages = Array.from({ length: 12 }, (_, index) => page(`Bröd ${index}`));
  const saying = (count: number) =>
    makeDictionary(pages.map((text, index) => (index < count ? text + sentence : text))).toString();
  expect(saying(2)).toContain(sentence);
  expect(saying(1)).not.toContain(sentence);
});

test('one page alone shares nothing', () => {
  expect(makeDictionary([page('Limpa')])).toHaveLength(0);
  expect(makeDictionary([])).toHaveLength(0);
});
