import { describe, expect, test } from 'vitest';
import { bodyLine, onBody, sida } from './contentFolder';

describe('code', () => {
  test.each([
    ['an expression', 'Svaret är {6 * 7}.', 11, 'code', 'Klamrar { } betyder kod'],
    ['an expression that is none', 'Skriv {ditt namn} här.', 12, 'syntax', 'Klamrar { } betyder kod'],
    ['a brace that is never closed', 'Skriv { här.', 13, 'syntax', 'Klamrar { } betyder kod'],
    ['an import', 'import x from "y"', 1, 'code', 'Stycket börjar med ordet import eller export'],
    [
      'a sentence that begins as an import',
      'import är att föra in varor.',
      11,
      'syntax',
      'Stycket börjar med ordet import eller export',
    ],
    ['an export', 'export const a = 1', 1, 'code', 'Stycket börjar med ordet import eller export'],
    [
      'props from nowhere',
      '<Cards {...allt}><Card href="/sok" title="Sök">Text</Card></Cards>',
      1,
      'code',
      '<Cards> har klamrar { }',
    ],
  ])('%s is told of', async (_, body, column, rule, message) => {
    expect(await onBody(body)).toEqual([
      expect.stringContaining(`fault ${rule} ${sida}:${bodyLine}:${column}  ${message}`),
    ]);
  });
});

describe('markup that cannot be read', () => {
  test.each([
    [
      'a component that is never closed',
      '<Fold title="Mer">\n\nText',
      1,
      '<Fold> stängs aldrig på rätt ställe. Skriv </Fold> efter innehållet, på en egen rad om <Fold> står på en egen rad.',
    ],
    [
      'a tag without its end',
      '<Callout kind="varning"\n\nText\n\n</Callout>',
      1,
      'Taggen slutar aldrig, för raden saknar tecknet >. Skriv <Callout kind="varning">.',
    ],
    [
      'another that is closed',
      '<Cards><Card href="/sok" title="Sök">Text</Cards></Card>',
      42,
      '</Cards> stänger fel komponent: <Card> öppnades senast och ska stängas först. Skriv </Card> här, eller flytta raderna.',
    ],
    [
      'a closing tag alone',
      'Text</Fold>',
      6,
      'Här stängs något som aldrig har öppnats. Ta bort raden, eller skriv den öppnande taggen före innehållet.',
    ],
    [
      'a comment',
      '<!-- Kom ihåg -->',
      2,
      'Kommentarer <!-- --> går inte att skriva på en sida. Ta bort kommentaren.',
    ],
    [
      'an address within < and >',
      'Se <https://exempel.se>.',
      11,
      'Adresser inom < och > fungerar inte här. Skriv en länk: [text](adress).',
    ],
    [
      'a value without quotation marks',
      '<Fold title=Mer>Text</Fold>',
      13,
      'Värdet ska stå inom citattecken, till exempel title="Kontakt". Ett citattecken saknas.',
    ],
    [
      'a < before a number',
      'Det är <5 dagar.',
      9,
      'Tecknet < börjar en komponent, men det som följer är ingen. Menar du "mindre än", skriv \\< eller orden. Annars ska det stå <Namn egenskap="värde"> och ingenting mer.',
    ],
  ])('%s is told of', async (_, body, column, message) => {
    expect(await onBody(body)).toEqual([`fault syntax ${sida}:${bodyLine}:${column}  ${message}`]);
  });
});

test.each([
  ['quotations within each other', '> '.repeat(50), 1],
  ['components within each other', `${'<Cards>'.repeat(50)}a${'</Cards>'.repeat(50)}`, 267],
  ['marks in a paragraph', '**a'.repeat(2_000), 1],
])('too many %s are told of', async (_, body, column) => {
  expect(await onBody(body)).toEqual([
    `fault syntax ${sida}:${bodyLine}:${column}  Här står för många tecken för formatering i rad, eller för många delar inuti varandra. Ta bort några, eller dela upp stycket.`,
  ]);
});

test('one word as long as a page is told of where it stands', async () => {
  const [told] = await onBody(`Se ${'www.'.repeat(14_000)}`);
  expect(told).toContain(`fault link-text ${sida}:${bodyLine}:4  `);
});

test('as many parentheses as a page has room for are read at once', async () => {
  const start = performance.now();
  await onBody(`${'('.repeat(60_000)} - [`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
