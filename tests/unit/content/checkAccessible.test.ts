import { describe, expect, test } from 'vitest';
import { bodyLine, onBody, page, sida, told } from './contentFolder';
import { png } from './png';

describe('a heading', () => {
  test.each([
    [
      'of level 1',
      '# Sida',
      'heading-title',
      '"# Sida" är en rubrik på nivå 1, men den är redan sidans rubrik i fältet title. Skriv "## Sida".',
    ],
    [
      'that skips a level',
      '### Kontakt',
      'heading-level',
      'Rubriken "Kontakt" hoppar över en nivå: före den är nivån 1. Skriv "## Kontakt".',
    ],
    [
      'too far down',
      '## A\n### B\n#### C\n##### D',
      'heading-level',
      'Rubriken "D" har nivå 5. Sidor har nivåerna 2 till 4. Skriv "#### D".',
    ],
    ['without words', '##', 'heading-empty', 'Rubriken är tom. Skriv rubriken, eller ta bort raden.'],
  ])('%s is told of', async (_, body, rule, message) => {
    expect(await onBody(body)).toEqual([
      `fault ${rule} ${sida}:${bodyLine + body.split('\n').length - 1}:1  ${message}`,
    ]);
  });
});

describe('what cannot be seen or heard', () => {
  test('an image without words is told of', async () => {
    expect(await told({ [sida]: page('Sida', '![](/karta.png)'), 'public/karta.png': png(10, 10) })).toEqual([
      `fault image-alt ${sida}:${bodyLine}:1  Bilden saknar text för den som inte ser den. Skriv vad bilden visar: ![Karta över kontoren](/karta.png).`,
    ]);
  });

  test.each([
    ['of another host', 'https://bread.example/karta.png', ''],
    ['of another host, with the protocol of the page', '//bread.example/karta.png', ''],
    ['that is an address itself', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', ''],
    [
      'that is named elsewhere on the page',
      'HTTPS://bread.example/karta.png',
      '[karta]: HTTPS://bread.example/karta.png',
    ],
  ])('a picture %s, which the policy of the site stops, is told of', async (_, address, definition) => {
    const image = definition ? '![Karta][karta]' : `![Karta](${address})`;
    const faults = (await onBody(`${image}\n\n${definition}`)).filter((line) => line.includes('image-'));
    expect(faults).toEqual([
      `fault image-host ${sida}:${bodyLine}:1  Bilden hämtas någon annanstans ifrån ("${address}") och visas därför inte. Lägg bildfilen i mappen public, om den får användas, och skriv ![Karta över kontoren](/karta.png).`,
    ]);
  });

  test('a picture of the site’s own is not', async () => {
    const files = { [sida]: page('Sida', '![Karta](/karta.png)'), 'public/karta.png': png(10, 10) };
    expect(await told(files)).toEqual([]);
  });

  test('a table without a caption is told of', async () => {
    expect(await onBody('| A | B |\n| --- | --- |\n| 1 | 2 |')).toEqual([
      `fault table-caption ${sida}:${bodyLine}:1  Tabellen saknar rubrik. Skriv <Table caption="Vad tabellen visar"> på en egen rad före, en tom rad på var sida om tabellen, och </Table> efter.`,
    ]);
  });

  test('a column without a word at its top is told of', async () => {
    expect(await onBody('<Table caption="Antal">\n\n| A | |\n| --- | --- |\n| 1 | 2 |\n\n</Table>')).toEqual([
      `fault table-header ${sida}:${bodyLine + 2}:5  Kolumnen har ingen rubrik. Skriv ett eller ett par ord i tabellens första rad.`,
    ]);
  });

  test.each([
    [
      '<Table caption="Antal">Text</Table>',
      'table-content',
      '<Table> ska ha en tabell i sig, med en tom rad före och efter: | Rubrik | Rubrik |.',
    ],
    [
      '<Table>\n\n| A |\n| --- |\n| 1 |\n\n</Table>',
      'table-caption',
      '<Table> saknar caption. Skriv <Table caption="Vad tabellen visar">.',
    ],
    [
      '<Table data="prisbasbelopp">Text</Table>',
      'table-content',
      '<Table data="…"> hämtar sitt innehåll ur data. Ta bort innehållet, eller ta bort data.',
    ],
  ])('%s is told of', async (body, rule, message) => {
    expect(await onBody(body)).toEqual([`fault ${rule} ${sida}:${bodyLine}:1  ${message}`]);
  });

  test('an English word without lang is told of, also over two lines, and not within other words', async () => {
    const files = {
      'content/foreignWords.json': '{ "en": ["cookie", "Working Papers"] }',
      [sida]: page('Sida', 'Rapporten heter Working\nPapers. Se cookiebanner och cookie-fråga.'),
    };
    expect(await told(files)).toEqual([
      `fault foreign-words ${sida}:${bodyLine}:17  "Working Papers" är ett annat språk. Skriv <span lang="en">Working Papers</span>, så att det läses upp rätt, eller ett svenskt ord.`,
    ]);
  });

  test('an English page may have English words', async () => {
    expect(await told({ 'content/english/index.mdx': page('About', 'A cookie.') })).toEqual([]);
  });
});
