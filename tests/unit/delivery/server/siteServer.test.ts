import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commonHeaders } from '@/lib/delivery/headers';
import { about, ask, bread, folder, html, serveTestSite, siteHeaders } from './serveTestSite';

serveTestSite();

describe('a page', () => {
  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is sent compressed for a browser that takes %s', async (encoding, decompress) => {
    const { status, headers, body } = await ask('/brod', { 'accept-encoding': `deflate, ${encoding}` });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': html,
      'content-encoding': encoding,
      'content-length': String(body.length),
      vary: 'Accept-Encoding',
      'cache-control': about.cacheControl,
      'content-security-policy': about.policy,
    });
    expect(decompress(body).toString()).toBe(bread);
    expect(body.length).toBeLessThan(bread.length / 4);
  });

  test.each(['', 'deflate', 'br;q=0, gzip;q=0', 'identity'])('is sent as it is to "%s"', async (accepted) => {
    const { headers, body } = await ask('/brod', accepted ? { 'accept-encoding': accepted } : {});
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers.vary).toBe('Accept-Encoding');
    expect(body.toString()).toBe(bread);
  });

  test('is known again: 304, without a body, with the same headers', async () => {
    const accept = { 'accept-encoding': 'br' };
    const { headers } = await ask('/brod', accept);
    expect(headers.etag).toMatch(/^"[\da-f]+-[\da-f]+"$/);
    for (const known of [headers.etag, `W/${headers.etag}`, `"x", ${headers.etag}`, '*']) {
      const again = await ask('/brod', { ...accept, 'if-none-match': known ?? '' });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      for (const name of ['etag', 'vary', 'cache-control', 'content-security-policy'])
        expect(again.headers[name]).toBe(headers[name]);
    }
  });

  test('is not taken for another form of itself', async () => {
    const etags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (encoding) => (await ask('/brod', { 'accept-encoding': encoding })).headers.etag,
      ),
    );
    expect(new Set(etags).size).toBe(3);
    const other = await ask('/brod', { 'accept-encoding': 'gzip', 'if-none-match': etags[0] ?? '' });
    expect(other.status).toBe(200);
  });

  test('has an ETag of its file’s time and size, as nginx makes it', async () => {
    const { mtimeMs, size } = statSync(join(folder, 'brod.html.br'));
    const { headers } = await ask('/brod', { 'accept-encoding': 'br' });
    expect(headers.etag).toBe(`"${(mtimeMs / 1000).toString(16)}-${size.toString(16)}"`);
    expect(readFileSync(join(folder, 'brod.html.br')).length).toBe(size);
  });

  test('is told of without being sent', async () => {
    const [got, told] = [await ask('/brod'), await ask('/brod', {}, 'HEAD')];
    expect(told.body.length).toBe(0);
    expect({ ...told.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });

  describe('that somebody asks for on a condition', () => {
    const built = 'Tue, 24 Nov 2026 12:34:56 GMT';
    const before = 'Tue, 24 Nov 2026 12:34:55 GMT';

    test('changed at the latest when it was built', async () => {
      expect((await ask('/brod')).headers['last-modified']).toBe(built);
    });

    // RFC 9110, 13.2.2.
    test.each([
      [304, { 'if-modified-since': built }],
      [304, { 'if-modified-since': 'Wed, 01 Jan 2031 00:00:00 GMT' }],
      [304, { 'if-modified-since': 'Tuesday, 24-Nov-26 12:34:56 GMT' }],
      [304, { 'if-modified-since': 'Tue Nov 24 12:34:56 2026' }],
      [200, { 'if-modified-since': before }],
      [200, { 'if-modified-since': '2031' }],
      [200, { 'if-modified-since': 'Tomorrow' }],
      [200, { 'if-modified-since': built, 'if-none-match': '"x"' }],
      [304, { 'if-modified-since': before, 'if-none-match': '*' }],
      [200, { 'if-unmodified-since': built }],
      [412, { 'if-unmodified-since': before }],
      [200, { 'if-unmodified-since': 'never' }],
      [412, { 'if-unmodified-since': before, 'if-none-match': '*' }],
      [200, { 'if-match': '*' }],
      [412, { 'if-match': '"x", "y"' }],
      [304, { 'if-match': '*', 'if-none-match': '*' }],
      [200, { 'if-match': '*', 'if-unmodified-since': before }],
    ])('%d to %o', async (status, condition) => {
      for (const method of ['GET', 'HEAD'])
        expect((await ask('/brod', condition, method)).status).toBe(status);
    });

    test('If-Match takes the very form of the file', async () => {
      const { etag = '' } = (await ask('/brod')).headers;
      expect((await ask('/brod', { 'if-match': `"x", ${etag}` })).status).toBe(200);
      expect((await ask('/brod', { 'if-match': `W/${etag}` })).status).toBe(412);
    });

    test('of what is not there nothing is known', async () => {
      expect((await ask('/nothing', { 'if-none-match': '*', 'if-modified-since': built })).status).toBe(404);
    });
  });
});

test('what is compressed by nature is sent as it is, to everyone alike', async () => {
  const { headers, body } = await ask('/font.woff2', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBeUndefined();
  expect(body.toString()).toBe('wOF2');
});

test('a route’s own headers come along, and take the place of those of every answer', async () => {
  expect((await ask('/data.json')).headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect((await ask('/brod')).headers['cross-origin-resource-policy']).toBe('same-origin');
});

describe('OPTIONS', () => {
  test('tells what is possible', async () => {
    const { status, headers, body } = await ask('/brod', {}, 'OPTIONS');
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['access-control-allow-methods']).toBeUndefined();
    expect(body.length).toBe(0);
    expect((await ask('*', {}, 'OPTIONS')).headers.allow).toBe('GET, HEAD, POST, OPTIONS');
  });

  test('of open data lets programs on other sites read it', async () => {
    const { status, headers } = await ask('/data.json', { origin: 'https://other.example' }, 'OPTIONS');
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
    });
  });
});

describe('what is made when it is asked for', () => {
  test.each(['/next/reading', '/next/page', '/sok?q=a'])('%s: HEAD has the headers of GET', async (path) => {
    const [got, told] = [await ask(path), await ask(path, {}, 'HEAD')];
    expect(Number(got.headers['content-length'])).toBeGreaterThan(0);
    expect(told.body.length).toBe(0);
    expect({ ...told, headers: { ...told.headers, date: '' } }).toEqual({
      ...got,
      body: told.body,
      headers: { ...got.headers, date: '' },
    });
  });

  test.each(['POST', 'PUT', 'DELETE'])(
    '%s, where it can only be read, is told what it has',
    async (method) => {
      const { status, headers, body } = await ask('/next/reading', {}, method);
      expect(status).toBe(405);
      expect(headers).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'content-type': 'text/plain; charset=utf-8',
      });
      expect(body.toString()).toMatch(/\.\n$/);
    },
  );
});

describe('every answer has the common headers', () => {
  const expected = Object.fromEntries(
    Object.entries({ ...commonHeaders, ...siteHeaders }).map(([name, value]) => [name.toLowerCase(), value]),
  );

  test.each([
    ['GET', '/brod'],
    ['GET', '/font.woff2'],
    ['GET', '/'],
    ['GET', '/nothing'],
    ['GET', '/next/page'],
    ['GET', '/sok?q=a'],
    ['GET', '/next/throws'],
    ['GET', '/%zz'],
    ['PUT', '/brod'],
    ['OPTIONS', '/brod'],
    ['PUT', '/next/reading'],
    ['GET', '/halsa/lever'],
    ['GET', '/next/silent'],
  ])('%s %s', async (method, path) => {
    const { headers } = await ask(path, {}, method);
    expect(headers).toMatchObject(expected);
    expect(headers['content-security-policy']).toBeTruthy();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  test('and over https, that there is no other way', async () => {
    for (const path of ['/brod', '/', '/nothing', '/next/page', '/%zz']) {
      const { headers } = await ask(path, { 'x-forwarded-proto': 'https' });
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    }
  });

  test('over https, also behind two proxies of which the inner speaks http', async () => {
    for (const [told, isHttps] of [
      ['https, http', true],
      ['HTTPS,http', true],
      ['http, https', false],
      ['httpsx', false],
    ] as const) {
      const { headers } = await ask('/brod', { 'x-forwarded-proto': told });
      expect('strict-transport-security' in headers, told).toBe(isHttps);
    }
  });

  test('the policy that Next gives a page of its own stands', async () => {
    expect((await ask('/next/policy')).headers['content-security-policy']).toBe('own');
  });
});
