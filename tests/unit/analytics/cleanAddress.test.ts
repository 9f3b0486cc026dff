import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress, cleanReferrer } from '@/lib/analytics/cleanAddress';

const own = 'https://www.example.se';

describe('C25: of an address on this site only the path is sent', () => {
  test.each([
    ['/om-forsakringskassan', '/om-forsakringskassan'],
    ['/', '/'],
    ['', '/'],
    ['/sok?q=hemligt%20850101-1234&epost=a@b.se#frag', '/sok'],
    ['/sok#frag?q=hemligt', '/sok'],
    ['https://www.example.se/om-webbplatsen/kakor?q=1', '/om-webbplatsen/kakor'],
    ['https://a:b@www.example.se', '/'],
    ['/statistik/2024-01-15/tabell-123456789', '/statistik/2024-01-15/tabell-123456789'],
    ['/publikationer/2022/011777', '/publikationer/2022/011777'],
  ])('%s → %s', (address, expected) => {
    expect(cleanAddress(address)).toBe(expected);
  });
});

describe('C25: a part of the path that is shaped like something personal is left out', () => {
  test.each([
    ['a personal number', '850101-1234'],
    ['a personal number with century', '19850101-1234'],
    ['a personal number without separator', '8501011234'],
    ['a personal number with century and without separator', '198501011234'],
    ['someone over a hundred', '850101+1234'],
    ['a coordination number', '850161-1234'],
    ['another separator', '850101%E2%80%931234'],
    ['spaces around the separator', '850101%20-%201234'],
    ['spaces around another separator', '850101%20%E2%80%93%201234'],
    ['a separator that is a letter of words', '850101_1234'],
    ['a day written apart', '1985-01-01-1234'],
    ['a day written apart, and nothing after it', '1985-01-011234'],
    ['spaces all through', '85%2001%2001%201234'],
    ['percent-encoding', '%38%350101-1234'],
    ['percent-encoding twice', '%2538%25350101-1234'],
    ['a number among words', 'beslut-850101-1234-anna.pdf'],
    ['an e-mail address', 'anna@example.se'],
    ['an e-mail address, percent-encoded', 'anna%40example.se'],
    ['what cannot be decoded', '%E5'],
  ])('%s', (_, part) => {
    expect(cleanAddress(`/brev/${part}/svar?x`)).toBe('/brev/-/svar');
  });
});

describe('C25: of where the visitor came from', () => {
  test.each([
    ['our own page is no other site', `${own}/sok?q=hemligt#x`, ''],
    ['our own page may be one that is not there, with a name in it', `${own}/anna-andersson-sjukpenning`, ''],
    ['our own page may have a personal number in it', `${own}/brev/850101-1234`, ''],
    [
      'another site is told by its origin',
      'https://www.example.org/sok?q=hemligt',
      'https://www.example.org',
    ],
    ['a subdomain is another site', 'https://a.www.example.se/b', 'https://a.www.example.se'],
    ['another site with a number for a name is not told', 'https://850101-1234.example.org/', ''],
    ['an app is not told', 'android-app://com.example.mail/', ''],
    ['nothing stays nothing', '', ''],
    ['rubbish is not told', 'rubbish@', ''],
  ])('%s', (_, referrer, expected) => {
    expect(cleanReferrer(referrer, own)).toBe(expected);
  });
});

describe('C25: whatever the address is, what is sent holds', () => {
  const personalNumber = /\d{6}[-+]?\d{4}/;
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const number = fc
    .tuple(fc.constantFrom('', '19', '20'), digits(6), fc.constantFrom('', '-', '+'), digits(4))
    .map((pieces) => pieces.join(''));
  const encoded = (text: string) =>
    [...text].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
  const piece = fc.oneof(
    fc.string(),
    fc.webPath(),
    fc.emailAddress(),
    number,
    number.map(encoded),
    fc.constantFrom('/', '?', '#', '@', '%', '%25', '//', '://', own),
  );
  const address = fc.oneof(
    fc.string(),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.array(piece).map((pieces) => `${own}/${pieces.join('/')}`),
    fc.tuple(number, piece).map(([host, path]) => `https://${host}.example.org/${path}`),
    fc
      .tuple(fc.constantFrom('/brev/', 'a-', ''), fc.oneof(number, fc.emailAddress()), piece)
      .map((pieces) => pieces.join('')),
  );

  test.each([
    ['the page', cleanAddress],
    ['the referrer', (text: string) => cleanReferrer(text, own)],
  ])('no query, no fragment, no e-mail address and no personal number: %s', (_, clean) => {
    let withPerson = 0;
    let told = 0;
    fc.assert(
      fc.property(address, (text) => {
        const sent = clean(text);
        expect(sent).not.toMatch(/[?#@]/);
        expect(sent).not.toMatch(personalNumber);
        withPerson += personalNumber.test(text) || text.includes('@') ? 1 : 0;
        told += sent.length > 1 ? 1 : 0;
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(withPerson, told)).toBeGreaterThan(200);
  });

  test('no less after it has been cleaned twice: the server cleans what the browser has cleaned', () => {
    let replaced = 0;
    fc.assert(
      fc.property(address, (text) => {
        const sent = cleanAddress(text);
        expect(cleanAddress(sent)).toBe(sent);
        replaced += sent.split('/').includes('-') ? 1 : 0;
      }),
    );
    expect(replaced).toBeGreaterThan(20);
  });
});
