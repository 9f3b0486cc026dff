import { expect, test } from 'vitest';
import { page, told } from './contentFolder';

const advice = async (body: string, lead = '') =>
  (
    await told({ 'content/sv/om-forsakringskassan.mdx': page('Bröd', body, lead ? `lead: ${lead}\n` : '') })
  ).filter((line) => line.includes('abbreviation-unexplained'));

test.each([
  'Vi frågar SCB.',
  'Läs vad SCB:s tabeller visar.',
  '- Siffror från SCB',
  'Vi frågar SCB, som räknar. Statistiska centralbyrån räknar.',
])('"%s" leaves the reader to guess', async (body) => {
  expect(await advice(body)).toEqual([
    expect.stringMatching(
      /^advice abbreviation-unexplained .*:\d+:\d+ {2}"SCB" förklaras inte på sidan\. Skriv hela namnet/,
    ),
  ]);
});

test.each([
  'Vi frågar Statistiska centralbyrån (SCB). Sedan svarar SCB.',
  'Vi frågar SCB (Statistiska centralbyrån).',
  'SCB är Statistiska centralbyrån.',
  'Koderna står i ICD-10, en lista över sjukdomar.',
  'Vi frågar EU.',
  'Produkten heter SF0101.',
  'Läs mer på forsakringskassan.se.',
])('"%s" is understood', async (body) => {
  expect(await advice(body)).toEqual([]);
});

test('what the lead shortens is told below it', async () => {
  expect(await advice('Vi bakar.', 'Bröd från SCB.')).toHaveLength(1);
  expect(await advice('Vi bakar med Statistiska centralbyrån (SCB).', 'Bröd från SCB.')).toEqual([]);
});

test('an abbreviation is told of once a page', async () => {
  expect(await advice('SCB räknar. SCB räknar igen.\n\nDet gör SCB.')).toHaveLength(1);
});
