import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/content/head/readPage';
import { faultLine } from '@/lib/source/Fault';
import { page } from './contentFolder';

const file = 'content/sv/om-forsakringskassan/sida.mdx';

const read = (text: string | Uint8Array) =>
  readPage(file, 'sv', typeof text === 'string' ? new TextEncoder().encode(text) : text);

const faultsOf = (text: string | Uint8Array) =>
  read(text).faults.map((fault) => `${fault.rule} ${faultLine(fault)}`);

const head = (fields: string) =>
  `---\ntitle: Sida\ndescription: Om sidan.\nupdated: 2026-11-01\n${fields}\n---\n\nText.\n`;

describe('a page', () => {
  test('is its address, its head and its body with the line numbers of the file', () => {
    const { source } = read(page('Sida', '## Rubrik'));
    expect(source?.page).toEqual({
      locale: 'sv',
      address: '/om-forsakringskassan/sida',
      file,
      head: {
        title: 'Sida',
        description: 'Om sida.',
        updated: '2026-11-01',
        sources: [{ title: 'En källa', validity: '2026' }],
      },
    });
    expect(source?.body.split('\n')[9]).toBe('## Rubrik');
  });

  test.each([
    ['with a byte order mark', `\uFEFF${page('Sida')}`],
    ['with the line endings of Windows', page('Sida').replaceAll('\n', '\r\n')],
    ['with the line endings of old Macs', page('Sida').replaceAll('\n', '\r')],
  ])('%s is the same page', (_, text) => {
    expect(read(text)).toEqual(read(page('Sida')));
  });

  test.each([
    ['content/english/index.mdx', '/english'],
    ['content/english/about/us.mdx', '/english/about/us'],
  ])('%s has the address %s', (english, address) => {
    expect(readPage(english, 'en', Buffer.from(page('About'))).source?.page.address).toBe(address);
  });
});

describe('a file that is no page', () => {
  test.each([
    [
      'empty',
      '',
      'no-head',
      ':1  Sidan saknar sidhuvud. Den första raden ska vara ---, sedan kommer fälten, till exempel title, och därefter en rad till med ---.',
    ],
    [
      'with a head that never ends',
      '---\ntitle: Sida\n',
      'no-head',
      ':1  Sidhuvudet tar aldrig slut. Skriv en rad med bara --- efter det sista fältet.',
    ],
    [
      'in the encoding of old Windows',
      Buffer.from('---\ntitle: Sida\nlead: Å\n---\n', 'latin1'),
      'encoding',
      ':3:7  Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Öppna filen i redigeraren och spara om den med kodningen UTF-8.',
    ],
    [
      'in UTF-16',
      Buffer.from(`\uFEFF${page('Sida')}`, 'utf16le'),
      'encoding',
      ':1:1  Filen är sparad som UTF-16, och då går den inte att läsa. Öppna den i redigeraren och spara om den med kodningen UTF-8.',
    ],
    [
      'with letters that were lost on the way',
      page('F\uFFFDrs\u00e4kring'),
      'encoding',
      ':2:9  Här står ett osynligt eller trasigt tecken (U+FFFD). Ta bort det, eller spara om filen som UTF-8.',
    ],
    [
      'with a character that cannot be seen',
      page('Sida', 'Ett\u0000 ord.'),
      'encoding',
      ':10:4  Här står ett osynligt eller trasigt tecken (U+0000). Ta bort det, eller spara om filen som UTF-8.',
    ],
    [
      'that is too large',
      Buffer.alloc(1_500_000, 'a'),
      'too-large',
      ':1  Filen är 1500 kB. En sida får vara högst 100 kB. Dela upp den i flera sidor.',
    ],
    [
      'with too many lines',
      page('Sida', '- a\n'.repeat(3_000)),
      'too-large',
      ':3001  Filen har 3011 rader. En sida får ha högst 3000. Dela upp den i flera sidor.',
    ],
  ])('%s is told of', (_, text, rule, message) => {
    expect(faultsOf(text)).toEqual([`${rule} ${file}${message}`]);
  });
});

describe('a page head that cannot be read', () => {
  test.each([
    [
      'a colon in the text',
      'lead: Så här: läs',
      ':5:7  Texten har ett kolon följt av mellanslag, och då tolkas den som ett nytt fält. Sätt hela texten inom citattecken: "…".',
    ],
    [
      'a quotation mark that is never closed',
      'lead: "Så här',
      ':5:14  Här saknas ett tecken: oftast ett kolon med mellanslag efter fältets namn, eller ett avslutande citattecken.',
    ],
    [
      'a tab',
      'sources:\n\t- title: A',
      ':6:1  Raden börjar med en tabb. Dra in raden med mellanslag i stället.',
    ],
    ['a field twice', 'title: Annan', ':5:1  Fältet står två gånger. Ta bort det ena.'],
    [
      'a special character first',
      'lead: @kassan',
      ':5:7  Texten börjar med ett tecken som betyder något särskilt (@, %, ` eller liknande). Sätt hela texten inom citattecken: "…".',
    ],
    [
      'an anchor',
      'lead: &a text',
      ':5:10  "&a" är ett ankare, och sådana används inte här. Är det text, sätt den inom citattecken: "…".',
    ],
    [
      'an alias',
      'lead: *a',
      ':5:7  "*a" är en hänvisning, och sådana används inte här. Är det text, sätt den inom citattecken: "…".',
    ],
    [
      'a tag',
      'lead: !!js text',
      ':5:12  "!!js" är en tagg, och sådana används inte här. Är det text, sätt den inom citattecken: "…".',
    ],
    [
      'brackets without end',
      `lead: ${'['.repeat(5000)}`,
      ':2:1  Sidhuvudet är för långt eller har för många parenteser inuti varandra. Skriv fälten som i content/README.md.',
    ],
  ])('because of %s is told of', (_, fields, message) => {
    expect(faultsOf(head(fields))).toEqual([expect.stringMatching(/^yaml /)]);
    expect(faultsOf(head(fields))[0]).toContain(`${file}${message}`);
  });

  test('because aliases unfold into gigabytes is told of at once', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => [...pair])) {
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    expect(faultsOf(head(bomb.join('\n')))[0]).toContain('"&a" är ett ankare');
  });
});

describe('a field', () => {
  test.each([
    [
      'that does not exist',
      'titel: Sida',
      'head-unknown-field',
      ':5:1  Det finns inget fält som heter "titel". Menade du title?',
    ],
    [
      'that does not exist in a source',
      'sources:\n  - title: A\n    validity: B\n    adress: /x',
      'head-unknown-field',
      ':8:5  Det finns inget fält som heter "adress". Menade du address?',
    ],
    [
      'with a name that every object has',
      '__proto__: 1',
      'head-unknown-field',
      ':5:1  Det finns inget fält som heter "__proto__".',
    ],
    [
      'that is empty',
      'lead: ""',
      'head-value',
      ':5:7  Fältet lead är tomt. Ingressen, det första som läsaren ser under rubriken.',
    ],
    [
      'that is a number',
      'lead: 2024',
      'head-value',
      ':5:7  Fältet lead ska vara text. Är det siffror, sätt dem inom citattecken: "2024". Ingressen',
    ],
    [
      'that is too long',
      `lead: ${'a'.repeat(601)}`,
      'head-value',
      ':5:7  Fältet lead är för långt: det får ha högst 600 tecken.',
    ],
    [
      'with a day that is not in the calendar',
      'reviewed: 2026-02-30',
      'head-value',
      ':5:11  Fältet reviewed ska vara ett datum som finns, till exempel 2026-11-24. Dagen då någon senast läste sidan och såg att allt stämmer.',
    ],
    [
      'with a time without an offset',
      'publish: 2027-01-15T08:00:00',
      'head-value',
      ':5:10  Fältet publish ska vara datum och tid med tidszon, till exempel 2027-01-15T08:00:00+01:00.',
    ],
    [
      'with half a number',
      'menu: 1.5',
      'head-value',
      ':5:7  Fältet menu ska vara ett heltal, till exempel 1.',
    ],
    ['with a number that is too small', 'menu: 0', 'head-value', ':5:7  Fältet menu ska vara minst 1.'],
    [
      'that is neither true nor false',
      'sequence: ja',
      'head-value',
      ':5:11  Fältet sequence ska vara true eller false.',
    ],
    [
      'that should be a list',
      'sources: SCB',
      'head-value',
      ':5:10  Fältet sources ska vara en lista: en rad för varje del, som börjar med två mellanslag, ett bindestreck och ett mellanslag.',
    ],
    ['that is an empty list', 'sources: []', 'head-value', ':5:10  Fältet sources är en tom lista.'],
    [
      'with a list that is too long',
      'related: [/a, /b, /c, /d, /e, /f, /g]',
      'head-value',
      ':5:10  Fältet related är för lång: listan får ha högst 6 delar.',
    ],
    [
      'with an address of another form',
      'parent: om-oss',
      'head-value',
      ':5:9  Fältet parent ska vara en adress på webbplatsen, till exempel /om-webbplatsen/kakor.',
    ],
    [
      'with half an address of a source',
      'sources:\n  - title: A\n    address: scb.se\n    validity: B',
      'head-value',
      ':7:14  Fältet sources (nummer 1) › address ska vara en hel adress, till exempel https://www.scb.se. Källans adress på webben, om den har en.',
    ],
    [
      'that a source lacks',
      'sources:\n  - title: A',
      'head-missing',
      ':6:5  Fältet sources (nummer 1) › validity saknas. Vad uppgifterna gäller för: ett årtal, en lydelse eller "odaterad", som inte visas.',
    ],
  ])('%s is told of', (_, fields, rule, message) => {
    const faults = faultsOf(head(fields));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${rule} ${file}${message}`);
  });

  test('that must be there is told of, with every other fault of the head', () => {
    expect(faultsOf('---\ntitle:\nupdated: i går\nmeny: 1\n---\n')).toEqual([
      `head-missing ${file}:2:7  Fältet title saknas. Sidans rubrik. Den står överst på sidan, i menyn och i sökträffar.`,
      `head-missing ${file}:1:1  Fältet description saknas. Vad sidan handlar om, i en eller två meningar. Visas i sökträffar. Högst 160 tecken.`,
      `head-value ${file}:3:10  Fältet updated ska vara ett datum som finns, till exempel 2026-11-24. Dagen då innehållet senast ändrades.`,
      `head-unknown-field ${file}:4:1  Det finns inget fält som heter "meny". Menade du menu?`,
    ]);
  });
});
