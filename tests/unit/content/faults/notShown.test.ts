import { describe, expect, test } from 'vitest';
import { onBody, onBodyLine } from '../contentFolder';

test.each([
  ['', 1],
  ['Text.\n\n', 3],
  ['Text.\n', 2],
  ['Text.\n\n---\n\nText.\n\n', 7],
])('a second head after %j is told of as one', async (before, number) => {
  const second = '---\ntitle: En till\nsources:\n  - title: Källa\n---\n\nText.';
  expect(await onBody(before + second)).toEqual([
    `fault second-head ${onBodyLine(number)}:1  Här börjar ett sidhuvud till, och det visas som text. En sida har ett: flytta fälten till det första, och ta bort raderna med --- här.`,
  ]);
});

test('lines that divide a text, and a head in code, are no second head', async () => {
  const divided = 'Text.\n\n---\n\nText.\n\n---\n\nText.';
  expect(await onBody(`${divided}\n\n\`\`\`\n---\ntitle: En till\n---\n\`\`\``)).toEqual([]);
});

test('a page without text is told of', async () => {
  expect(await onBody('')).toEqual([`fault empty-page ${onBodyLine(2)}:1  Sidan har ingen text.`]);
});

test('an address that no link asks for is told of', async () => {
  expect(await onBody('Text.\n\n[Kontakt]: /sok')).toEqual([
    `fault not-shown ${onBodyLine(3)}:1  Raden är en adress till länken [Kontakt], som inte finns på sidan, och visas inte. Skriv en länk: [Kontakt](/sok).`,
  ]);
});

describe('what is written but not shown is told of', () => {
  const table = (rows: string) => `<Table caption="Kontor">\n\n${rows}\n\n</Table>`;
  const head = '| År | Antal |\n| --- | --- |\n| 2024 | 3 |';

  test.each<[what: string, body: string, place: string, message: string]>([
    [
      'a blank line in a table',
      table(`${head}\n\n| 2025 | 4 |`),
      '7:1',
      'not-shown Raden hör inte till tabellen, för före den står en tom rad, och den visas inte. Ta bort den tomma raden.',
    ],
    [
      'a paragraph before the table',
      table(`Antalet minskar.\n\n${head}`),
      '3:1',
      'not-shown Det här står i <Table> men utanför tabellen, och visas inte. Flytta det före <Table> eller efter </Table>.',
    ],
    [
      'a paragraph after the table',
      table(`${head}\n\nAntalet minskar.`),
      '7:1',
      'not-shown Det här står i <Table> men utanför tabellen, och visas inte. Flytta det före <Table> eller efter </Table>.',
    ],
    [
      'a cell too many',
      table(`${head}\n| 2025 | 4 | fel |`),
      '6:12',
      'table-cells Raden har 3 celler, men tabellen har 2 kolumner. Det här visas inte. Ta bort det, eller skriv \\| om tecknet | hör till texten.',
    ],
    [
      'a | in a cell',
      table(`${head}\n| 2025 | 4|5 |`),
      '6:11',
      'table-cells Raden har 3 celler, men tabellen har 2 kolumner. Det här visas inte. Ta bort det, eller skriv \\| om tecknet | hör till texten.',
    ],
    [
      'a cell too few',
      table(`${head}\n| 2025 |`),
      '6:1',
      'table-cells Raden har 1 cell, men tabellen har 2 kolumner. Skriv en cell för varje kolumn, också när den är tom.',
    ],
    [
      'text in <Cards>',
      '<Cards>\n\nVälj ett kort.\n\n<Card href="/sok" title="Sök">Text</Card>\n\n</Cards>',
      '3:1',
      'not-shown Det här står direkt i <Cards> och visas inte. Skriv det i en <Card>, eller flytta det utanför <Cards>.',
    ],
    [
      'text in <Steps>',
      '<Steps>\n\n<Step title="Ett">Text</Step>\n\n- Två\n\n</Steps>',
      '5:1',
      'not-shown Det här står direkt i <Steps> och visas inte. Skriv det i en <Step>, eller flytta det utanför <Steps>.',
    ],
    [
      'text in <Timeline>',
      '<Timeline>\n\n## 2005\n\n<Event year="2005">Text</Event>\n\n</Timeline>',
      '3:1',
      'not-shown Det här står direkt i <Timeline> och visas inte. Skriv det i en <Event>, eller flytta det utanför <Timeline>.',
    ],
  ])('%s', async (_, body, place, message) => {
    const [rule, ...words] = message.split(' ');
    const [number = 1, column] = place.split(':').map(Number);
    expect(await onBody(body)).toContain(`fault ${rule} ${onBodyLine(number)}:${column}  ${words.join(' ')}`);
  });

  test('a table as it should be is no fault', async () => {
    expect(await onBody(table(`${head}\n| 2025 | a \\| b |\n| 2026 | |`))).toEqual([]);
  });
});
