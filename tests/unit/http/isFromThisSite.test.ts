import { describe, expect, test, vi } from 'vitest';
import { isFromThisSite } from '@/lib/http/isFromThisSite';

const siteUrl = 'https://www.example.org';

/** What arrives at the server, which may be another than what the browser sent. */
const from = (headers: Record<string, string>, publicAddress = siteUrl) =>
  isFromThisSite(new Request('http://127.0.0.1:3000/api/kakor', { method: 'POST', headers }), publicAddress);

const here = { host: 'www.example.org' };

describe('a browser that says from where', () => {
  test.each([
    ['a proxy that has it hide its origin', { ...here, origin: 'null' }],
    ['a proxy that rewrites the host', { host: 'node-1:3000', origin: siteUrl }],
    ['a proxy that takes the origin away', here],
    ['a port in the host', { host: 'www.example.org:443', origin: siteUrl }],
  ])('from the same site is believed, behind %s', (_, headers) => {
    expect(from({ ...headers, 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ ...headers, 'sec-fetch-site': 'same-origin' }, '')).toBe(true);
  });

  test.each(['cross-site', 'same-site', 'none', 'same-origin, cross-site', 'x'])(
    '%s is not believed',
    (site) => {
      expect(from({ ...here, origin: siteUrl, 'sec-fetch-site': site })).toBe(false);
    },
  );
});

describe('an older browser, or any over plain http', () => {
  test.each([
    ['the host as it is', { ...here, origin: 'https://www.example.org' }],
    ['the host over plain http', { ...here, origin: 'http://www.example.org' }],
    ['a host with the port of https', { host: 'www.example.org:443', origin: 'https://www.example.org' }],
    ['a host with the port of http', { host: 'www.example.org:80', origin: 'http://www.example.org' }],
    ['a port that is not the usual one', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }],
    ['an address of IPv6', { host: '[::1]:3000', origin: 'http://[::1]:3000' }],
    ['a host in capitals', { host: 'WWW.Example.org', origin: 'https://www.example.org' }],
    ['only the address of the page', { ...here, referer: 'https://www.example.org/om?a=1' }],
    [
      'the host that a proxy was asked for',
      { host: 'node-1:3000', 'x-forwarded-host': 'example.net', origin: 'https://example.net' },
    ],
    [
      'the first of several such hosts',
      { host: 'node-1', 'x-forwarded-host': 'example.net:443 , edge', origin: 'https://example.net' },
    ],
  ])('names %s', (_, headers) => {
    expect(from(headers, '')).toBe(true);
  });

  test('names the public address, where the proxy tells no host', () => {
    expect(from({ host: 'node-1:3000', origin: siteUrl })).toBe(true);
  });

  test.each([
    ['another site', { ...here, origin: 'https://example.com' }],
    ['a neighbour', { ...here, origin: 'https://other.example.org' }],
    ['a name that begins like ours', { ...here, origin: 'https://www.example.org.example.com' }],
    ['another port', { ...here, origin: 'https://www.example.org:8443' }],
    ['no origin', { ...here, origin: 'null' }],
    ['an origin that hides itself, and a page of ours', { ...here, origin: 'null', referer: `${siteUrl}/` }],
    ['nothing', here],
    ['rubbish', { ...here, origin: '://' }],
    ['another scheme', { ...here, origin: 'ftp://www.example.org' }],
    [
      'the second of several hosts',
      { host: 'a', 'x-forwarded-host': 'b, example.net', origin: 'https://example.net' },
    ],
  ])('names %s, and is not believed', (_, headers) => {
    expect(from(headers)).toBe(false);
  });

  test('the public address is only one where there is one', () => {
    expect(isFromThisSite(new Request('http://a/', { headers: { host: 'node-1', origin: siteUrl } }))).toBe(
      false,
    );
  });

  test('the setting is read', () => {
    vi.stubEnv('SITE_URL', siteUrl);
    expect(isFromThisSite(new Request('http://a/', { headers: { host: 'node-1', origin: siteUrl } }))).toBe(
      true,
    );
    vi.unstubAllEnvs();
  });
});
