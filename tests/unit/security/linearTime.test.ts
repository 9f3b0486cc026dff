import { describe, expect, test } from 'vitest';
import { answerChoice } from '@/lib/consent/answerChoice';
import { domainLevels, pathLevels } from '@/lib/consent/consentCookie';
import { findPairs } from '@/lib/consent/readConsent';
import { returnAddress } from '@/lib/consent/returnAddress';
import { findAnswer, maxAddressLength, readAddresses } from '@/lib/delivery/findAnswer';
import type { Site } from '@/lib/delivery/Site';
import { clientAddress, trustProxies } from '@/lib/delivery/server/connections/clientAddress';
import { chooseEncoding, takesDictionary } from '@/lib/delivery/server/response/chooseEncoding';
import { foldWord } from '@/lib/search/words/foldWord';
import { readWords } from '@/lib/search/words/readWords';
import { readSearchField } from '@/lib/text/readSearchField';
import { leastCost } from '../../setup/leastCost';

const addresses = readAddresses({
  files: {},
  redirects: {},
  gone: [],
  requestTime: [{ pattern: '^/serier/[^/]+$', entry: '', gives: 'page' }],
} as unknown as Site);
const trusted = trustProxies(['127.0.0.1']);

/** Everything that reads what somebody sends, of whatever length it comes. */
const readers: Record<string, (input: string) => unknown> = {
  'the address': (input) => findAnswer(addresses, 'GET', `/${input}`),
  'the address with a host': (input) => findAnswer(addresses, 'GET', `http://${input}/a`),
  'the query': (input) => findAnswer(addresses, 'GET', `/a?${input}`),
  'the cookies': (input) => findPairs(input),
  'the address to return to': (input) => returnAddress(`/${input}`),
  'the host': (input) => domainLevels(input),
  'the path of a cookie': (input) => pathLevels(`/${input}`),
  'the encodings': (input) => chooseEncoding(input),
  'the encodings, for a dictionary': (input) => takesDictionary(input),
  'whom a proxy asks for': (input) =>
    clientAddress(
      { socket: { remoteAddress: '127.0.0.1' }, headers: { 'x-forwarded-for': input } } as never,
      trusted,
    ),
  'the words': (input) => readWords(input),
  'a word': (input) => foldWord(input),
  'a search field': (input) => readSearchField(input),
  'a choice': (input) =>
    answerChoice(
      new Request('http://a.se/api/kakor', {
        method: 'POST',
        headers: {
          cookie: input.replace(/[^\x20-\x7e]/g, '-'),
          host: 'a.se',
          'sec-fetch-site': 'same-origin',
        },
        body: `choice=necessary&where=page&return=/`,
      }),
      1,
    ),
};

/** What makes expressions and loops begin again: the same thing many times, and something else at the end. */
const pieces = [
  '/',
  ' ',
  ';',
  '; ',
  ',',
  '.',
  '-',
  '%',
  '%25',
  'a',
  'a.',
  'a-',
  'a/',
  '0',
  ':0',
  '1:',
  'fk_kakor=',
  '_pk_id.1=1; ',
  'q=',
  ';q=',
  'gzip;',
  '\u0301',
  'ﷺ',
  '\n',
  '://',
  '\\',
  '?',
  '#',
  './',
  '127.0.0.1,',
];

/** What an input takes at most when each of its letters is looked at a few times: a hundredth of what it takes when each is looked at from each place. */
const quickMs = (input: string) => (input.length <= maxAddressLength ? 20 : 250);

describe.each(Object.entries(readers))('%s', (name, read) => {
  // Longer addresses are not read.
  const longest = name.startsWith('the address ') || name === 'the address' ? 12_000 : 131_072;

  test.each(pieces)('takes time that grows with the length alone: %j', (piece) => {
    for (const end of ['', '!']) {
      const inputOf = (length: number) => piece.repeat(length / piece.length) + end;
      const long = leastCost(() => read(inputOf(longest)), quickMs(inputOf(longest)));
      if (long < quickMs(inputOf(longest))) continue;
      // Eight times as much takes eight times as long, or sixty-four when each part is looked at from each place.
      const short = leastCost(() => read(inputOf(longest / 8)));
      expect(long / short, `${short} ms, ${long} ms`).toBeLessThan(32);
    }
  });
});
