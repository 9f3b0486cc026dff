import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  commonHeaders,
  filePolicy,
  pageHeaders,
  pagePolicy,
  speculationRules,
  speculationRulesAddress,
} from '@/lib/delivery/headers';

const page = {
  scripts: ['early()'],
  styles: ['a{}'],
  hasSheets: false,
  hasFilm: false,
  analyticsUrl: undefined,
};

/** The policy as browsers read it. */
const read = (policy: string): Record<string, string[]> =>
  Object.fromEntries(
    policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]),
  );

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of a page', () => {
  test('forbids everything that it does not name', () => {
    expect(read(pagePolicy(page))).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", hashOf('early()')],
      'style-src': [hashOf('a{}')],
      'font-src': ["'self'"],
      'img-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
    });
  });

  test.each([
    page,
    { ...page, hasSheets: true },
    { ...page, hasFilm: true },
    { ...page, analyticsUrl: 'https://stat.example.org/matomo' },
    { ...page, scripts: [], styles: [] },
  ])('never allows what is unsafe, or any host there may be', (options) => {
    expect(pagePolicy(options)).not.toMatch(/unsafe|\*|data:|blob:|http:/);
  });

  test('lets requests reach the analytics server, its origin alone, and runs no script of its', () => {
    const policy = read(pagePolicy({ ...page, analyticsUrl: 'https://stat.example.org/matomo' }));
    const named = Object.entries(policy).filter(([, sources]) => sources.join().includes('example.org'));
    expect(named.map(([name]) => name)).toEqual(['connect-src']);
    expect(policy['connect-src']).toContain('https://stat.example.org');
  });

  test('names the site for the page that links to style sheets', () => {
    expect(read(pagePolicy({ ...page, hasSheets: true }))['style-src']).toContain("'self'");
    expect(read(pagePolicy(page))['style-src']).not.toContain("'self'");
  });

  test('names the site for films on the page that has one, and on no other', () => {
    expect(read(pagePolicy({ ...page, hasFilm: true }))['media-src']).toEqual(["'self'"]);
    expect(read(pagePolicy(page))['media-src']).toBeUndefined();
  });

  test('names the same text once', () => {
    const policy = read(pagePolicy({ ...page, scripts: ['early()', 'early()'] }));
    expect(policy['script-src']).toEqual(["'self'", hashOf('early()')]);
  });

  test('a page without a style may have none', () => {
    expect(read(pagePolicy({ ...page, styles: [] }))['style-src']).toEqual(["'none'"]);
  });
});

test('a file can do nothing at all when it is opened by itself', () => {
  expect(filePolicy).not.toMatch(/unsafe|script-src|style-src/);
  expect(filePolicy).toContain("default-src 'none'");
});

test('every answer forbids guessing types, and what the site does not use', () => {
  expect(commonHeaders).toMatchObject({
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  expect(commonHeaders['Permissions-Policy']).toMatch(/camera=\(\).*geolocation=\(\).*microphone=\(\)/);
});

test('the rules for fetching the next page are named by what they say', () => {
  const hash = createHash('sha256').update(speculationRules).digest('hex').slice(0, 12);
  expect(speculationRulesAddress).toBe(`/speculation-rules/${hash}.json`);
  expect(pageHeaders(undefined)['Speculation-Rules']).toBe(`"${speculationRulesAddress}"`);
});
