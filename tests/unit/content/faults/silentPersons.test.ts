import { describe, expect, test } from 'vitest';
import { findPersonalNumbers } from '@/lib/source/findPersonalNumbers';
import { bodyLine, home, onBody, page, sida, told } from '../contentFolder';

// The numbers are made up: days that can be, with the digit that Luhn gives.

describe('a personal number', () => {
  test.each([
    '811218-9876',
    '19811218-9876',
    '198112189876',
    '811278-9873',
    '121212+1212',
    '811218 9876',
    '811218 – 9876',
    '811218_9876',
    '1981-12-18-9876',
    '81 12 18 9876',
    '1981.12.18 - 9876',
  ])('%s is found', (number) => {
    expect(findPersonalNumbers(`Född ${number}.`)).toEqual([{ index: 5, number }]);
  });

  test.each([
    ['another last digit', '811218-9875'],
    ['a month that is none', '811318-9874'],
    ['an organisation', '202100-5521'],
    ['a telephone number', '0771-524524'],
    ['within an address', 'https://example.se/dok/811218-9876'],
    ['within a longer number', '2019811218-98765'],
    ['a day, and a year after it', '1981-12-18, 9876'],
    ['a number of a case', 'FK 2026/811218-9876'],
  ])('%s is none', (_, text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
  });

  test('stops the build, and is not repeated', async () => {
    const answer =
      '"811218-…" är ett personnummer. Ta bort det: en sida kan läsas av alla, och gamla versioner finns kvar.';
    expect(await onBody('Ring Anna, 811218-9876.')).toEqual([
      `fault personal-number ${sida}:${bodyLine}:12  ${answer}`,
    ]);
    expect(await told({ [sida]: page('Sida', 'Text.', 'lead: För 811218-9876.\n') })).toEqual([
      `fault personal-number ${sida}:5:11  ${answer}`,
    ]);
    expect(await told({ 'content/synonyms.yaml': '- words: [bröd, 811218-9876]\n' })).toEqual([
      `fault personal-number content/synonyms.yaml:1:17  ${answer}`,
    ]);
  });
});

test('a person’s address is a piece of advice, that of a function is not', async () => {
  expect(await onBody('Skriv till [Anna](mailto:anna.andersson@example.se).')).toEqual([
    `advice personal-address ${sida}:${bodyLine}:26  "anna.andersson@example.se" ser ut som en persons e-postadress. Skriv hellre funktionens adress, till exempel press@myndigheten.se.`,
  ]);
  expect(await onBody('Skriv till [pressjouren](mailto:press@example.se).')).toEqual([]);
});

describe('an owner', () => {
  const owned = (owner: string) => page('Sida', 'Text.', `owner: ${owner}\n`);
  const others = {
    'content/sv/om-forsakringskassan/a.mdx': page('A', 'Text.', 'owner: Redaktionen\n'),
    'content/sv/om-forsakringskassan/b.mdx': page('B', 'Text.', 'owner: Redaktionen\n'),
  };

  test.each([
    ['Redaktion', 'Ingen annan sida har ägaren "Redaktion". Menade du "Redaktionen"?'],
    ['Kundcenter', 'Ingen annan sida har ägaren "Kundcenter". Andra sidor har "Redaktionen".'],
  ])('that no other page has, %s, is a piece of advice', async (owner, message) => {
    expect(await told({ ...others, [sida]: owned(owner) })).toEqual([`advice owner ${sida}:5:8  ${message}`]);
  });

  test('that others have, or the first of all, is none', async () => {
    expect(await told({ ...others, [sida]: owned('Redaktionen') })).toEqual([]);
    expect(await told({ ...home, [sida]: owned('Redaktionen') })).toEqual([]);
  });
});

test('two headings alike are told of', async () => {
  expect(await onBody('## Kontakt\n\nRing.\n\n## kontakt\n\nSkriv.')).toEqual([
    `fault heading-twice ${sida}:${bodyLine + 4}:1  Rubriken "kontakt" står redan på rad ${bodyLine}. Skriv något som skiljer dem åt: i innehållet överst på sidan ser de likadana ut.`,
  ]);
  expect(await onBody('## Ring\n\n### Tider\n\nText.\n\n## Skriv\n\n### Tider\n\nText.')).toEqual([]);
});
