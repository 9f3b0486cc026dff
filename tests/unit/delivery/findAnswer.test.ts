import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRedirects } from '@/lib/check/checks/checkRedirects';
import { openContent } from '@/lib/content/openContent';
import { readRedirects } from '@/lib/content/readRedirects';
import { type Answer, findAnswer, readAddresses } from '@/lib/delivery/findAnswer';
import type { RequestTimeAddress, Site, SiteFile } from '@/lib/delivery/Site';
import { leastCost } from '../../setup/leastCost';
import { contentFolder, home } from '../content/contentFolder';

const file = (name: string): SiteFile => ({
  file: name,
  type: 'text/html; charset=utf-8',
  cacheControl: '',
  policy: '',
  isPage: true,
  headers: {},
  isCompressed: true,
});
const errors = {
  '400': file('400'),
  '404': file('404'),
  '410': file('410'),
  '500': file('500'),
  '503': file('503'),
  '503-search': file('503-search'),
  '503-choice': file('503-choice'),
};
const search: RequestTimeAddress = { pattern: '^/sok$', entry: 'sok.js', gives: 'page' };
const cookies: RequestTimeAddress = { pattern: '^/api/kakor$', entry: 'kakor.js', gives: 'other' };
const things: RequestTimeAddress = { pattern: '^/saker/[^/]+$', entry: 'saker.js', gives: 'page' };
const site: Site = {
  settings: '',
  version: 'b1',
  contentNow: '2026-11-24T00:00:00.000Z',
  builtAt: '2026-11-24T12:34:56.789Z',
  files: {
    '/brod': file('/brod.html'),
    '/brod/ragbrod': file('/brod/ragbrod.html'),
    '/a/b.css': file('/a/b.css'),
    '/a/Case.js': file('/a/Case.js'),
    '/a/case.js': file('/a/case.js'),
    '/bröd': file('/bröd.html'),
    '/english/bread': file('/english/bread.html'),
  },
  headers: {},
  errors: { sv: errors, en: errors },
  redirects: { '/': '/brod', '/gammalt': '/brod', '/old.aspx': '/english/bread' },
  gone: ['/borta', '/english/gone'],
  requestTime: [search, cookies, things],
};
const reading = 'GET, HEAD, OPTIONS';
const addresses = readAddresses(site);
const find = (method: string, target: string) => findAnswer(addresses, method, target);

describe('an address that is known', () => {
  test.each([
    ['GET', '/brod', '/brod.html'],
    ['HEAD', '/brod', '/brod.html'],
    ['GET', '/brod?q=1', '/brod.html'],
    ['GET', '/brod?', '/brod.html'],
    ['GET', '/a/b.css', '/a/b.css'],
    ['GET', '/br%C3%B6d', '/bröd.html'],
    ['GET', '/%62rod', '/brod.html'],
    ['GET', 'http://example.org/brod', '/brod.html'],
  ])('%s %s', (method, target, name) => {
    expect(find(method, target)).toEqual({ kind: 'file', file: file(name) });
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not possible there', (method) => {
    expect(find(method, '/brod')).toMatchObject({ kind: 'sentence', status: 405, allow: reading });
  });

  test('tells what is possible there', () => {
    expect(find('OPTIONS', '/br%C3%B6d?q=1')).toEqual({
      kind: 'options',
      file: file('/bröd.html'),
      allow: reading,
    });
    expect(find('OPTIONS', '*')).toEqual({
      kind: 'options',
      file: undefined,
      allow: 'GET, HEAD, POST, OPTIONS',
    });
  });
});

describe('an address that is made when it is asked for', () => {
  test.each([
    ['/sok', search, '/sok'],
    ['/sok?q=a', search, '/sok?q=a'],
    ['/s%6Fk?q=%C3%A5', search, '/s%6Fk?q=%C3%A5'],
    ['/api/kakor', cookies, '/api/kakor'],
  ])('%s', (target, route, asked) => {
    for (const method of ['GET', 'HEAD'])
      expect(find(method, target)).toEqual({ kind: 'dynamic', route, target: asked });
  });

  test('a route knows other methods itself; a page has none', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect(find(method, '/api/kakor')).toMatchObject({ kind: 'dynamic', route: cookies });
      expect(find(method, '/sok')).toMatchObject(
        method === 'OPTIONS'
          ? { kind: 'options', allow: reading }
          : { kind: 'sentence', status: 405, allow: reading },
      );
    }
  });
});

describe('an address that leads elsewhere', () => {
  test.each([
    ['/', '/brod'],
    ['/?q=1', '/brod?q=1'],
    ['/gammalt', '/brod'],
    ['/gammalt/', '/brod'],
    ['/gammalt?q=//evil.example', '/brod?q=//evil.example'],
    ['/brod/', '/brod'],
    ['/br%C3%B6d/', '/br%C3%B6d'],
    ['/brod//?q=1', '/brod?q=1'],
    ['/sok/?q=a', '/sok?q=a'],
    // RFC 3986, 6.2.2.3.
    ['/brod/./ragbrod', '/brod/ragbrod'],
    ['/brod/bullar/../ragbrod/.', '/brod/ragbrod'],
    ['/brod/%2e/ragbrod', '/brod/ragbrod'],
    ['/../brod', '/brod'],
    ['//brod', '/brod'],
    ['/brod///ragbrod//', '/brod/ragbrod'],
    // Capitals.
    ['/BROD', '/brod'],
    ['/Brod/RagBrod/?Q=A', '/brod/ragbrod?Q=A'],
    ['/BR%C3%96D', '/br%C3%B6d'],
    ['/English/Bread', '/english/bread'],
    ['/A/B.CSS', '/a/b.css'],
    ['/SOK?q=a', '/sok?q=a'],
    ['/Gammalt', '/brod'],
    // Copied with the end of a sentence, or what stood around it.
    ['/brod.', '/brod'],
    ['/brod/ragbrod).', '/brod/ragbrod'],
    ['/brod%20', '/brod'],
    ['/brod%E2%80%9D,', '/brod'],
    ['/a/b.css.', '/a/b.css'],
    // As another system would have named it.
    ['/brod.html', '/brod'],
    ['/brod/ragbrod.aspx?id=1', '/brod/ragbrod'.concat('?id=1')],
    ['/brod/index.php', '/brod'],
    ['/Brod/Default.aspx', '/brod'],
    ['/old.aspx', '/english/bread'],
    ['/index.html', '/brod'],
    // All at once.
    ['/.//BROD/./Ragbrod.HTML.?q=1', '/brod/ragbrod?q=1'],
    ['/saker/a%3Fb%23c/', '/saker/a%3Fb%23c'],
  ])('%s', (target, location) => {
    expect(find('GET', target)).toEqual({ kind: 'redirect', location });
  });

  /** Ways that people and programs misspell an address, each of which leaves one page meant. */
  const misspelled = fc
    .record({
      path: fc.constantFrom('/brod', '/brod/ragbrod', '/english/bread'),
      slash: fc.constantFrom('/', '//', '/./', '/x/../', '/x//y/../.././'),
      ending: fc.constantFrom('', '/', '.html', '.aspx', '.PHP', '/index.html', '/Default.aspx'),
      mark: fc.constantFrom('', '.', ',', ').', '%20', '%E2%80%9D', '/', '//.'),
      isLoud: fc.boolean(),
    })
    .map(({ path, slash, ending, mark, isLoud }) => {
      const spelled = path.replaceAll('/', slash);
      return { path, target: (isLoud ? spelled.toUpperCase() : spelled) + ending + mark };
    })
    .filter(({ path, target }) => target !== path);

  test('however it is misspelled, to the page that is meant, in one step', () => {
    fc.assert(
      fc.property(misspelled, fc.webQueryParameters(), ({ path, target }, query) => {
        const location = `${path}?${query}`;
        expect(find('GET', `${target}?${query}`), target).toEqual({ kind: 'redirect', location });
      }),
      { numRuns: 500 },
    );
  });

  test('never to another website', () => {
    const kinds = new Set<string>();
    // As it can stand in an address, or as it is: what leads astray is often both.
    const part = fc.oneof(
      fc.constantFrom(
        'brod',
        'saker',
        'Sok',
        'gammalt',
        'evil.example',
        '..',
        '.',
        '',
        '\\',
        '@evil.example',
        'http:',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const write = fc.constantFrom(
      (text: string) => text,
      (text: string) => encodeURIComponent(Buffer.from(text).toString()),
    );
    const path = fc
      .array(fc.tuple(part, write), { minLength: 1, maxLength: 6 })
      .map((parts) => parts.map(([text, written]) => written(text)).join('/'));
    fc.assert(
      fc.property(
        fc.constantFrom('/', '//', '/\\', '//evil.example/', 'https://evil.example/'),
        path,
        (start, rest) => {
          const answer = find('GET', `${start}${rest}`);
          kinds.add(answer.kind);
          if (answer.kind !== 'redirect') return;
          expect(answer.location).toMatch(/^\/[!-~]*$/);
          expect(new URL(answer.location, 'https://www.example.org').origin).toBe('https://www.example.org');
          // It leads somewhere, and not round and round.
          expect(find('GET', answer.location).kind).toMatch(/^(file|dynamic)$/);
        },
      ),
      { numRuns: 3000 },
    );
    expect([...kinds]).toContain('redirect');
  });
});

test('an old address that the check lets through leads on, whatever it is', () => {
  const part = fc.constantFrom(
    'a',
    'Ö',
    '%',
    '%20',
    '%C3%A5',
    '.',
    '/',
    ' ',
    ';',
    '{',
    "'",
    '|',
    ':',
    '😀',
    '\u0001',
  );
  const { site: content } = openContent(contentFolder(home));
  let checked = 0;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const from = `/${parts.join('')}`;
      const redirects = readRedirects(JSON.stringify({ [from]: 'https://bread.example' }));
      const found = checkRedirects(redirects, content);
      if (found.length > 0) return;
      checked += 1;
      const answer = findAnswer(
        readAddresses({ ...site, redirects: { [from]: '/brod' } }),
        'GET',
        encodeURI(from),
      );
      expect(answer, from).toEqual({ kind: 'redirect', location: '/brod' });
    }),
    { numRuns: 1000 },
  );
  expect(checked).toBeGreaterThan(100);
});

describe('an address without a page', () => {
  test.each([
    ['/finns-inte', '404', 'sv', 'finns inte'],
    ['/brodx', '404', 'sv', 'brodx'],
    ['/constructor', '404', 'sv', 'constructor'],
    ['/__proto__', '404', 'sv', 'proto'],
    ['//evil.example/', '404', 'sv', 'evil example'],
    ['/english/nothing', '404', 'en', 'english nothing'],
    ['/ENGLISH/nothing', '404', 'en', 'ENGLISH nothing'],
    ['/english', '404', 'en', 'english'],
    ['/borta', '410', 'sv', ''],
    ['/borta/', '410', 'sv', ''],
    ['/BORTA.html', '410', 'sv', ''],
    ['/english/gone?x', '410', 'en', ''],
    // What comes before the last page that there is only says where it was.
    ['/brod/limpa_2024.html', '404', 'sv', 'limpa 2024'],
    ['/Brod/RAGBROD/med-r%C3%A5g', '404', 'sv', 'med råg'],
    // Two files differ in nothing but capitals: neither is meant more than the other.
    ['/A/CASE.JS', '404', 'sv', 'A CASE'],
    // No UTF-8, or no address at all.
    ['/om-f%F6rs%E4kringskassan', '404', 'sv', 'om försäkringskassan'],
    ['/100%', '404', 'sv', '100'],
    ['/%zz', '404', 'sv', 'zz'],
    ['/english/%ff', '404', 'en', 'english ÿ'],
    ['/brod%0A', '404', 'sv', 'brod'],
    ['/a%0d%0aSet-Cookie:x', '404', 'sv', 'a Set Cookie x'],
    ['/a%00b', '404', 'sv', 'a b'],
    ['/a%5c..%5cb', '404', 'sv', 'a b'],
    ['/%22%3E%3Cscript%3Ealert(1)', '404', 'sv', 'script alert 1'],
    ['/../etc/passwd', '404', 'sv', 'etc passwd'],
    ['/%2e%2e/etc/passwd', '404', 'sv', 'etc passwd'],
  ])('%s', (target, status, locale, words) => {
    expect(find('GET', target)).toEqual({ kind: 'error', status, locale, words });
  });

  test('a long one is searched for by its beginning', () => {
    const answer = find('GET', `/${'ord-'.repeat(3000)}`);
    expect(answer).toMatchObject({ kind: 'error', words: expect.stringMatching(/^(ord ){20}/) });
    expect(answer.kind === 'error' && answer.words.length).toBeLessThanOrEqual(100);
  });
});

describe('an address that no browser sends', () => {
  test.each(['brod', 'constructor', '*', 'ftp://example.org/brod', '?q=1'])('%s', (target) => {
    expect(find('GET', target)).toMatchObject({ kind: 'sentence', status: 400 });
  });

  test('a very long one', () => {
    expect(find('GET', `/${'a'.repeat(12_287)}`)).toMatchObject({ kind: 'error', status: '404' });
    expect(find('GET', `/${'a'.repeat(12_288)}`)).toMatchObject({ kind: 'sentence', status: 414 });
  });

  test('but a search of 10 kB is answered', () => {
    expect(find('GET', `/sok?q=${'a'.repeat(10_240)}`).kind).toBe('dynamic');
  });
});

test.each(['TRACE', 'PROPFIND', 'LOCK'])('%s is not possible anywhere', (method) => {
  for (const target of ['/brod', '/sok', '/finns-inte'])
    expect(find(method, target)).toMatchObject({ kind: 'sentence', status: 405 });
});

test('whatever the first line of a request says, there is an answer', () => {
  const methods = fc.oneof(
    { arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'), weight: 9 },
    { arbitrary: fc.string(), weight: 1 },
  );
  const paths = fc.oneof(
    fc.constantFrom(
      ...Object.keys(site.files),
      ...Object.keys(site.redirects),
      ...site.gone,
      '/sok',
      '/api/kakor',
      '/saker/a',
      '*',
    ),
    fc.webPath().map((path) => `/${path}`),
    fc.string({ unit: 'binary' }).map((path) => `/${path}`),
    fc.string({ unit: 'binary' }),
  );
  const seen = new Map<Answer['kind'], number>();
  fc.assert(
    fc.property(methods, paths, fc.constantFrom('', '/', '?q=1', '.', '%'), (method, path, rest) => {
      const { kind } = find(method, path + rest);
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
    }),
    { numRuns: 2000 },
  );
  // Each kind is reached many times: requests that all end at one place would test that place alone.
  for (const kind of ['file', 'dynamic', 'redirect', 'error', 'options', 'sentence'] as const)
    expect(seen.get(kind), kind).toBeGreaterThan(10);
});

test('a request takes no more than in proportion to its length', () => {
  for (const piece of ['/', '/.', '/..', '.', '/a', '%', '%20', 'a-', '.html', '"', '/brod', ')']) {
    const times = (length: number) =>
      leastCost(() => {
        for (let count = 0; count < 100; count += 1) find('GET', `/${piece.repeat(length / piece.length)}`);
      });
    times(1_000);
    // Twelve times as long: what grows with the square takes 144 times as long. The constant is a hundredth of a millisecond a request.
    expect(times(12_000), piece).toBeLessThan(72 * times(1_000) + 1);
  }
});
