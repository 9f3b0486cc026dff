import { describe, expect, test } from 'vitest';
import { messageFile, readMessage } from '@/lib/message/readMessage';
import { faultLine } from '@/lib/source/Fault';
import { contentFolder, home, page, told } from '../content/contentFolder';
import { message } from './message';

const read = readMessage;
const faultsOf = (text: string) => read(text).faults.map(faultLine);

test('a message has a kind, a time, and words in both languages', () => {
  expect(read(message())).toMatchObject({
    message: {
      kind: 'varning',
      start: '2026-11-24T08:00:00+01:00',
      sv: { title: 'Ugnen är kall', text: 'Brödet dröjer.' },
      en: { title: 'The oven is cold', text: 'The bread is late.' },
    },
    faults: [],
  });
});

test.each([
  ['no file', undefined],
  ['an empty file', ''],
  ['a file with comments only', '# Just nu finns inget.\n'],
])('%s is no message, and no fault', (_, text) => {
  expect(readMessage(text)).toEqual({ faults: [] });
});

describe('each fault is told at its place, in Swedish', () => {
  test.each([
    ['no fields', 'Ugnen är kall', '1:1  Filen ska ha fälten kind, start, end, sv, en.'],
    ['a list', '- kind: varning', '1:1  Filen ska ha fälten kind, start, end, sv, en.'],
    [
      'another kind',
      message({ kind: 'fara' }),
      '1:7  Fältet "kind" ska vara ett av orden information, varning, kris.',
    ],
    [
      'a time without offset',
      message({ start: '2026-11-24T08:00:00' }),
      '2:8  Fältet "start" ska vara datum och tid med tidszon, till exempel 2027-01-15T08:00:00+01:00.',
    ],
    [
      'an end before its start',
      message({ end: '2026-11-24T07:00:00+01:00' }),
      '3:6  Meddelandet slutar innan det börjar. Ändra start eller end.',
    ],
    ['no end', message().replace(/^end.*\n/m, ''), '1:1  Fältet "end" saknas.'],
    ['an end without a value', message({ end: '' }), '3:6  Fältet "end" saknas.'],
    ['no English', message().replace(/^en:[\s\S]*/m, ''), '1:1  Fältet "en" saknas.'],
    ['no text', message().replace(/^ {2}text: Brödet.*\n/m, ''), '5:3  Fältet "sv.text" saknas.'],
    [
      'words without fields',
      message().replace(/^en:[\s\S]*/m, 'en: Hej'),
      '7:5  Fältet "en" ska ha fälten title, text, link.',
    ],
    [
      'a long title',
      message().replace('Ugnen är kall', 'a'.repeat(81)),
      '5:10  Fältet "sv.title" är för långt: högst 80 tecken.',
    ],
    ['an empty title', message().replace('Ugnen är kall', '" "'), '5:10  Fältet "sv.title" är tomt.'],
    ['a misspelled field', `${message()}knd: varning\n`, '10:1  Fältet "knd" är okänt. Menade du "kind"?'],
    [
      'a field of another kind',
      message().replace('  text: Br', '  role: chef\n  text: Br'),
      '6:3  Fältet "sv.role" är okänt. Fälten är title, text, link.',
    ],
    ['a field twice', `${message()}kind: kris\n`, '10:1  Fältet står två gånger. Ta bort det ena.'],
    [
      'a link that is no address',
      `${message()}  link:\n    address: www.example.se\n    text: Mer om ugnen\n`,
      '11:14  Fältet "en.link.address" ska vara en adress på webbplatsen som börjar med /, eller en hel adress som börjar med https://.',
    ],
    [
      'a link without words',
      `${message()}  link:\n    address: /sok\n`,
      '11:5  Fältet "en.link.text" saknas.',
    ],
  ])('%s', (_, text, line) => {
    expect(faultsOf(text)).toEqual([`content/message.yaml:${line}`]);
  });

  test('several are told at once', () => {
    expect(faultsOf(message({ kind: 'fara', start: 'nu' }))).toHaveLength(2);
  });
});

describe('the check of content', () => {
  const sida = 'content/sv/om-forsakringskassan/sida.mdx';
  const linked = (address: string) =>
    `${message()}  link:\n    address: ${address}\n    text: Mer om ugnen\n`;

  test('tells the faults of the message too', async () => {
    expect(await told({ [messageFile]: message({ kind: 'fara' }) })).toEqual([
      'fault message content/message.yaml:1:7  Fältet "kind" ska vara ett av orden information, varning, kris.',
    ]);
  });

  test.each(['/sok', '/om-forsakringskassan', '/om-forsakringskassan#ugnen', 'https://example.se/ugnen'])(
    'a link to %s is right',
    async (address) => {
      expect(await told({ [messageFile]: linked(address) })).toEqual([]);
    },
  );

  test('a link leads to a page that is there', async () => {
    expect(await told({ [messageFile]: linked('/sokk') })).toEqual([
      'fault message-link content/message.yaml:11:14  Länken går till "/sokk", som inte finns. Menade du "/sok"?',
    ]);
  });

  test.each([
    ['begins later', 'publish: 2026-11-24T09:00:00+01:00\n', 1],
    ['ends earlier', 'publish: 2026-11-01T09:00:00+01:00\nunpublish: 2026-11-24T17:00:00+01:00\n', 1],
    ['ends with it', 'publish: 2026-11-01T09:00:00+01:00\nunpublish: 2026-11-24T18:00:00+01:00\n', 0],
  ])('a page that %s', async (_, times, count) => {
    const files = {
      [sida]: page('Sida', 'Text.', times),
      [messageFile]: linked('/om-forsakringskassan/sida'),
    };
    const lines = (await told(files)).filter((line) => line.includes('message-link'));
    expect(lines).toHaveLength(count);
    for (const line of lines) {
      expect(line).toContain(
        'Länken går till "/om-forsakringskassan/sida", som inte visas lika länge som meddelandet. Ändra sidans tider, eller länka till en annan sida.',
      );
    }
  });

  test('tells when the site has to be built for the message to come, and to go', async () => {
    const folder = contentFolder({ ...home, [messageFile]: message() });
    folder.writeAddresses();
    const before = await folder.run(['check'], new Date('2026-11-24T07:00:00+01:00'));
    expect(before.output).toContain('Bygg om senast 2026-11-24 08:00: då ändras vad som visas.');
    const during = await folder.run(['check']);
    expect(during.output).toContain('Bygg om senast 2026-11-24 18:00: då ändras vad som visas.');
    const after = await folder.run(['check'], new Date('2026-11-24T18:00:00+01:00'));
    expect(after.output).not.toContain('Bygg om');
  });
});
