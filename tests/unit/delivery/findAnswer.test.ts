import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnswer, readAddresses } from '@/lib/delivery/findAnswer';
import type { RequestTimeAddress, Site, SiteFile } from '@/lib/delivery/Site';

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
};
const search: RequestTimeAddress = { pattern: '^/sok$', entry: 'sok.js', gives: 'page' };
const runtime: RequestTimeAddress = { pattern: '^/runtime/sok$', entry: 'sok.js', gives: 'runtime' };
const cookies: RequestTimeAddress = { pattern: '^/api/kakor$', entry: 'kakor.js', gives: 'other' };
const site: Site = {
  settings: '',
  contentNow: '2026-11-24T00:00:00.000Z',
  files: { '/brod': file('/brod.html'), '/a/b.css': file('/a/b.css'), '/bröd': file('/bröd.html') },
  errors: { sv: errors, en: errors },
  redirects: { '/': '/brod', '/gammalt': '/brod' },
  gone: ['/borta', '/english/gone'],
  requestTime: [search, runtime, cookies],
};
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

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is not possible there', (method) => {
    expect(find(method, '/brod')).toMatchObject({ kind: 'sentence', status: 405, allow: 'GET, HEAD' });
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
      expect(find(method, target)).toEqual({ kind: 'make', route, target: asked });
  });

  test.each(['/runtime/sok?q=a', '/%72untime/s%6Fk?q=a'])(
    '%s: for a runtime its page is asked for',
    (target) => {
      expect(find('GET', target)).toEqual({ kind: 'make', route: runtime, target: '/sok?q=a' });
    },
  );

  test('a route knows other methods itself; a page has none', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      expect(find(method, '/api/kakor')).toMatchObject({ kind: 'make', route: cookies });
      for (const target of ['/sok', '/runtime/sok'])
        expect(find(method, target)).toMatchObject({ kind: 'sentence', status: 405, allow: 'GET, HEAD' });
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
  ])('%s', (target, location) => {
    expect(find('GET', target)).toEqual({ kind: 'redirect', location });
  });

  test('never to another website', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        for (const prefix of ['/', '//', '/\\', '//evil.example/', 'https://evil.example']) {
          const answer = find('GET', `${prefix}${path}/?${query}`);
          if (answer.kind === 'redirect') expect(answer.location).toMatch(/^\/[a-z]/);
        }
      }),
    );
  });
});

describe('an address without a page', () => {
  test.each([
    ['/finns-inte', '404', 'sv'],
    ['/brodx', '404', 'sv'],
    ['/constructor', '404', 'sv'],
    ['/__proto__', '404', 'sv'],
    ['//evil.example/', '404', 'sv'],
    ['/english/nothing', '404', 'en'],
    ['/english', '404', 'en'],
    ['/borta', '410', 'sv'],
    ['/borta/', '410', 'sv'],
    ['/english/gone?x', '410', 'en'],
  ])('%s', (target, status, locale) => {
    expect(find('GET', target)).toEqual({ kind: 'error', status, locale });
  });
});

describe('an address that no browser sends', () => {
  test.each([
    '/%',
    '/%zz',
    '/%ff',
    '/a%00b',
    '/a%0d%0aSet-Cookie:x',
    '/../etc/passwd',
    '/a/../../b',
    '/%2e%2e/etc/passwd',
    '/a/./b',
    '/..',
    '/a%5c..%5cb',
    'brod',
    'constructor',
    '*',
  ])('%s', (target) => {
    expect(find('GET', target)).toMatchObject({ kind: 'sentence', status: 400 });
  });

  test('a very long one', () => {
    expect(find('GET', `/${'a'.repeat(12_287)}`)).toMatchObject({ kind: 'error', status: '404' });
    expect(find('GET', `/${'a'.repeat(12_288)}`)).toMatchObject({ kind: 'sentence', status: 414 });
  });

  test('but a search of 10 kB is answered', () => {
    expect(find('GET', `/sok?q=${'a'.repeat(10_240)}`).kind).toBe('make');
  });
});

test.each(['TRACE', 'PROPFIND', 'LOCK'])('%s is not possible anywhere', (method) => {
  for (const target of ['/brod', '/sok', '/finns-inte'])
    expect(find(method, target)).toMatchObject({ kind: 'sentence', status: 405 });
});

test('whatever the first line of a request says, there is an answer', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (method, target) => {
      expect(find(method, target).kind).toMatch(/^(file|next|redirect|error|sentence)$/);
    }),
  );
});
