import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commonHeaders } from '@/lib/delivery/headers';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import type { RouteHandler } from '@/lib/delivery/server/askRoute';
import { createMaker } from '@/lib/delivery/server/createMaker';
import { createSiteServer } from '@/lib/delivery/server/SiteServer';
import { writeSiteFile } from '@/lib/delivery/writeSiteFile';
import { earlyScript, page, sheets, writePage } from './nextPage';

const bread = `<!DOCTYPE html><title>Bröd</title>${'<p>Bröd bakas av mjöl.</p>'.repeat(50)}`;
const html = 'text/html; charset=utf-8';
const about = { cacheControl: 'public, max-age=0', policy: "default-src 'none'", isPage: true, headers: {} };

/** As routes of Next's answer, and fail. */
const answerOther: RouteHandler = async (request, response) => {
  const path = request.url?.replace('/english', '').replace('/next/', '');
  if (path === 'throws') throw new Error('The oven is cold.');
  if (path === 'silent') return;
  if (path === 'page') response.setHeader('Content-Type', html).end('<p>made now</p>');
  if (path === 'broken') response.writeHead(500, { 'Content-Type': html }).end('<p>stack trace</p>');
  if (path === 'missing') {
    response.statusCode = 404;
    response.setHeader('Content-Type', html);
    response.write('<p>not found');
    response.end('</p>');
  }
  if (path === 'refused') response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No.\n');
  if (path === 'policy') response.setHeader('Content-Security-Policy', 'own').end();
  if (path === 'cookies') {
    response.setHeader('Set-Cookie', ['a=1', 'b=2']).setHeader('Vary', 'rsc, Accept, next-router-prefetch');
    response.setHeader('x-nextjs-cache', 'HIT').writeHead(204).end();
  }
  if (path === 'body') {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    response.setHeader('Content-Type', 'text/plain').end(Buffer.concat(chunks));
  }
  if (path === 'asked')
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(request.headers));
};

const asked: (string | undefined)[] = [];
const left: (string | undefined)[] = [];

/** As a page of Next's: it shows what was asked for, and comes in pieces. */
const answerPage: RouteHandler = async (request, response) => {
  asked.push(request.url);
  if (request.url?.includes('unknown'))
    response.setHeader('Content-Type', html).end('<script>new()</script>');
  if (request.url?.includes('leave')) {
    await once(response, 'close');
    left.push(request.url);
    return;
  }
  const shownAddress = `<p>${request.method} ${request.url}</p>`;
  const shown = writePage({ body: page.body + shownAddress.repeat(50) });
  response.setHeader('Content-Type', html).setHeader('Cache-Control', 'private, no-store');
  response.flushHeaders();
  response.write(shown.slice(0, 100));
  response.end(new TextEncoder().encode(shown.slice(100)));
  await once(response, 'finish');
};

let folder: string;
let server: Server;
let port: number;

// For the operator: what went wrong inside Next.
const told = vi.spyOn(console, 'error').mockImplementation(() => {});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const add = async (file: string, text: string, type = html): Promise<SiteFile> => ({
    ...about,
    ...(await writeSiteFile(join(folder, file), Buffer.from(text), type)),
    file,
    type,
  });
  const errorPages = async (locale: string) => ({
    '404': await add(`${locale}-404.html`, `${locale} finns inte`),
    '410': await add(`${locale}-410.html`, `${locale} borta`),
    '500': await add(`${locale}-500.html`, `${locale} fel`),
  });
  const site: Site = {
    settings: '',
    contentNow: '2026-11-24T00:00:00.000Z',
    files: {
      '/brod': await add('brod.html', bread),
      '/_next/static/chunks/a.css': await add(
        'a.css',
        sheets['/_next/static/chunks/a.css'] ?? '',
        'text/css',
      ),
      '/font.woff2': await add('font.woff2', 'wOF2', 'font/woff2'),
      '/data.json': {
        ...(await add('data.json', '{}', 'application/json')),
        headers: { 'access-control-allow-origin': '*' },
      },
    },
    errors: { sv: await errorPages('sv'), en: await errorPages('en') },
    redirects: { '/': '/brod' },
    gone: ['/english/gone'],
    requestTime: [
      { pattern: '^/next/.+$', entry: 'other.js', gives: 'other' },
      { pattern: '^/english/next/.+$', entry: 'other.js', gives: 'other' },
      { pattern: '^/sok$', entry: 'page.js', gives: 'page' },
      { pattern: '^/runtime/sok$', entry: 'page.js', gives: 'runtime' },
    ],
    lean: { earlyScript, clientClasses: ['later'] },
  };
  const handlers = new Map([
    ['other.js', answerOther],
    ['page.js', answerPage],
  ]);
  const make = createMaker({ site, siteFolder: folder, handlers, analyticsUrl: undefined });
  server = createSiteServer(site, folder, make);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  sentBody = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, headers, method }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
    });
    sent.once('error', reject).end(sentBody);
  });
}

/** What no client library would send. */
async function askRaw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(text);
  let answer = '';
  for await (const chunk of socket.setEncoding('latin1')) answer += chunk;
  return answer;
}

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

  test('a sentence that says no is let through', async () => {
    const answer = await ask('/next/refused');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toBe('No.\n');
  });

  test('a redirect keeps the query', async () => {
    const { status, headers } = await ask('/?q=1');
    expect(status).toBe(308);
    expect(headers.location).toBe('/brod?q=1');
  });
});

describe('what is made when it is asked for', () => {
  test('a page is made lean, as those of the build are', async () => {
    const { status, headers, body } = await ask('/sok?q=a&r="b"');
    expect(status).toBe(200);
    expect(body.toString()).toContain('<html data-runtime="/runtime/sok?q=a&amp;r=&quot;b&quot;" lang="sv">');
    expect(body.toString().match(/<script/g)).toHaveLength(1);
    expect(headers).toMatchObject({
      'content-type': html,
      'cache-control': 'private, no-store',
      'content-length': String(body.length),
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self' 'sha256-[^']+';/,
      ),
      'speculation-rules': expect.any(String),
    });
  });

  test('its runtime is what was taken out of the same page', async () => {
    const { status, headers, body } = await ask('/runtime/sok?q=a');
    expect(status).toBe(200);
    expect(body.toString()).toMatch(/^\(self\.__next_f=.*TURBOPACK.*\/_next\/static\/chunks\/c\.js/s);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
  });

  test('a page is told of without being sent', async () => {
    const [got, told] = [await ask('/sok?q=a'), await ask('/sok?q=a', {}, 'HEAD')];
    expect(told.body.length).toBe(0);
    expect({ ...told.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('is compressed for a browser that takes %s', async (encoding, decompress) => {
    const plain = await ask('/sok?q=a');
    const { headers, body } = await ask('/sok?q=a', { 'accept-encoding': encoding });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decompress(body).toString()).toBe(plain.body.toString());
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers.vary).toBe('Accept-Encoding');
  });

  test('a route’s own headers come along, without those that Next speaks to itself by', async () => {
    const { status, headers } = await ask('/next/cookies');
    expect(status).toBe(204);
    expect(headers['set-cookie']).toEqual(['a=1', 'b=2']);
    expect(headers.vary).toBe('Accept');
    expect(headers['x-nextjs-cache']).toBeUndefined();
    expect(headers['content-length']).toBeUndefined();
  });

  test('no visitor can speak to Next’s own machinery', async () => {
    const internal = {
      rsc: '1',
      'next-router-prefetch': '1',
      'next-action': 'x',
      'x-nextjs-data': '1',
      'x-middleware-subrequest': 'proxy',
      'x-matched-path': '/api/kakor',
      'x-prerender-revalidate': 'x',
    };
    const { body } = await ask('/next/asked', { ...internal, accept: 'text/html', cookie: 'a=1' });
    const heard = JSON.parse(body.toString());
    expect(heard).toMatchObject({ accept: 'text/html', cookie: 'a=1' });
    expect(Object.keys(heard).filter((name) => name in internal)).toEqual([]);
  });

  test('a route is given the body that was sent, up to what nginx lets through', async () => {
    const largest = 'a'.repeat(16_384);
    expect((await ask('/next/body', {}, 'POST', largest)).body.toString()).toBe(largest);
    const refused = await ask('/next/body', {}, 'POST', `${largest}a`);
    expect(refused.status).toBe(413);
    expect(refused.body.toString()).toBe('The body of this request is too large.\n');
  });

  test('whoever leaves is not waited for, and nobody is told of a fault', async () => {
    told.mockClear();
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /sok?q=leave HTTP/1.1\r\nHost: a\r\n\r\n');
    await vi.waitFor(() => expect(asked).toContain('/sok?q=leave'));
    socket.destroy();
    await vi.waitFor(() => expect(left).toEqual(['/sok?q=leave']));
    await ask('/sok?q=a');
    expect(told.mock.calls).toEqual([]);
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
    ['too large headers', `GET /brod HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
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
