import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { commonHeaders } from '@/lib/delivery/headers';
import { refusedInHeader } from '@/lib/http/refuse';
import { about, ask, askRaw, bread, folder, html, serveBread, told } from './serveBread';

serveBread();

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
});

test('what is compressed by nature is sent as it is, to everyone alike', async () => {
  const { headers, body } = await ask('/font.woff2', { 'accept-encoding': 'br' });
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toBeUndefined();
  expect(body.toString()).toBe('wOF2');
});

test('a route’s own headers come along', async () => {
  expect((await ask('/data.json')).headers['access-control-allow-origin']).toBe('*');
});

describe('what cannot be answered with a page of its own', () => {
  test.each([
    ['/nothing', 404, 'sv finns inte'],
    ['/english/nothing', 404, 'en finns inte'],
    ['/english/gone', 410, 'en borta'],
    ['/next/broken', 500, 'sv fel'],
    ['/english/next/broken', 500, 'en fel'],
    ['/next/throws', 500, 'sv fel'],
    ['/next/silent', 500, 'sv fel'],
    ['/sok?q=unknown', 500, 'sv fel'],
    ['/runtime/sok?q=unknown', 500, 'sv fel'],
    ['/next/missing', 404, 'sv finns inte'],
  ])('%s is answered with a whole page, status %d', async (path, status, text) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toBe(text);
    expect(answer.headers['content-type']).toBe(html);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  test('the operator is told what went wrong', async () => {
    told.mockClear();
    await ask('/next/throws');
    expect(told.mock.calls).toEqual([[new Error('The oven is cold.')]]);
  });

  test('a form that was sent gets the page too, a script the status alone', async () => {
    expect((await ask('/next/broken', { accept: 'text/html' }, 'POST')).body.toString()).toBe('sv fel');
    expect((await ask('/next/broken', { accept: '*/*' }, 'POST')).body.toString()).toBe('<p>stack trace</p>');
  });

  test('a sentence that says no is let through to a program', async () => {
    for (const [path, status, text] of [
      ['/next/refused', 404, 'No.\n'],
      ['/next/forbidden', 403, 'Only from here.\n'],
    ] as const) {
      const answer = await ask(path, { accept: '*/*' }, 'POST');
      expect(answer.status).toBe(status);
      expect(answer.body.toString()).toBe(text);
      expect(Object.keys(answer.headers)).not.toContain(refusedInHeader);
    }
  });

  test.each([
    ['/next/refused', 'POST', {}, 404, 'sv finns inte'],
    ['/next/forbidden', 'POST', {}, 403, 'sv avvisat'],
    ['/next/forbidden', 'POST', { 'x-page': '/english/brod' }, 403, 'en avvisat'],
    ['/brod', 'POST', {}, 405, 'sv avvisat'],
    [`/${'a'.repeat(13_000)}`, 'GET', {}, 414, 'sv avvisat'],
    [`/english/${'a'.repeat(13_000)}`, 'GET', {}, 414, 'en avvisat'],
  ])(
    'a person gets a page in the language of theirs instead: %.20s %s',
    async (path, method, more, status, text) => {
      const answer = await ask(path, { accept: 'text/html,*/*;q=0.8', ...more }, method);
      expect(answer.status).toBe(status);
      expect(answer.body.toString()).toBe(text);
      expect(answer.headers['content-type']).toBe(html);
      expect(answer.headers['content-security-policy']).toBe(about.policy);
      expect(Object.keys(answer.headers)).not.toContain(refusedInHeader);
    },
  );

  test('a person is told, too, how it could be asked', async () => {
    const person = { accept: 'text/html' };
    expect((await ask('/brod', person, 'POST')).headers.allow).toBe('GET, HEAD');
    expect((await ask('/next/forbidden', person, 'POST')).headers.allow).toBe('POST');
  });

  test('a redirect keeps the query', async () => {
    const { status, headers } = await ask('/?q=1');
    expect(status).toBe(308);
    expect(headers.location).toBe('/brod?q=1');
  });
});

describe('every answer has the common headers', () => {
  const expected = Object.fromEntries(
    Object.entries(commonHeaders).map(([name, value]) => [name.toLowerCase(), value]),
  );

  test.each([
    ['GET', '/brod'],
    ['GET', '/font.woff2'],
    ['GET', '/'],
    ['GET', '/nothing'],
    ['GET', '/next/page'],
    ['GET', '/sok?q=a'],
    ['GET', '/runtime/sok?q=a'],
    ['GET', '/next/throws'],
    ['GET', '/%zz'],
    ['PUT', '/brod'],
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

describe('what is hardly a request', () => {
  test.each([
    ['not HTTP at all', 'hello\r\n\r\n', 400],
    ['a method that nobody knows', 'BAKE /brod HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['a request to connect elsewhere', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['a request without a host', 'GET /brod HTTP/1.1\r\n\r\n', 400],
    ['an address with a NUL', 'GET /br\0d HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['two lengths', 'POST /brod HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    [
      'too long an address',
      `GET /${'a'.repeat(13_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      414,
    ],
    ['too large headers', `GET /brod HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(70_000)}\r\n\r\n`, 431],
    ['a trace', 'TRACE /brod HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
  ])('%s is refused', async (_, text, status) => {
    expect(await askRaw(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test('with a sentence, and the headers that every answer has', async () => {
    const answer = await askRaw('hello\r\n\r\n');
    for (const [name, value] of Object.entries(commonHeaders))
      expect(answer).toContain(`${name}: ${value}\r\n`);
    expect(answer).toMatch(/Content-Length: 29\r\n.*\r\n\r\nThis request cannot be read\.\n$/s);
  });
});
