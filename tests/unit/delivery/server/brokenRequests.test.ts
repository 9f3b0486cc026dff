import { describe, expect, test } from 'vitest';
import { commonHeaders } from '@/lib/delivery/headers';
import { askRaw, serveTestSite, siteHeaders } from './serveTestSite';

serveTestSite();

describe('what is hardly a request', () => {
  test.each([
    ['not HTTP at all', 'hello\r\n\r\n', 400],
    ['a version of HTTP that is not there', 'GET /brod HTTP/3.0\r\nHost: a\r\n\r\n', 505],
    ['the beginning of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 505],
    [
      'a transfer coding that is not known',
      'POST /next/body HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: bread\r\n\r\n',
      501,
    ],
    ['something else expected', 'GET /brod HTTP/1.1\r\nHost: a\r\nExpect: 200-ok\r\n\r\n', 417],
    [
      'a condition that is not met',
      'GET /brod HTTP/1.1\r\nHost: a\r\nIf-Match: "x"\r\nConnection: close\r\n\r\n',
      412,
    ],
    ['a method that nobody knows', 'BAKE /brod HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['a request to connect elsewhere', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405],
    ['a request without a host', 'GET /brod HTTP/1.1\r\n\r\n', 400],
    ['a request with two hosts', 'GET /brod HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', 400],
    ['a host that is none', 'GET /brod HTTP/1.1\r\nHost: a b\r\n\r\n', 400],
    ['an address with a NUL', 'GET /br\0d HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['two lengths', 'POST /brod HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
    [
      'too long an address',
      `GET /${'a'.repeat(13_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
      414,
    ],
    ['too large headers', `GET /brod HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(70_000)}\r\n\r\n`, 431],
    ['a trace', 'TRACE /brod HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
  ])('%s is refused, with a sentence and the headers that every answer has', async (_, text, status) => {
    const answer = await askRaw(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    for (const [name, value] of Object.entries({ ...commonHeaders, ...siteHeaders }))
      expect(answer).toContain(`${name}: ${value}\r\n`);
    const length = Number(/\r\nContent-Length: (\d+)\r\n/.exec(answer)?.[1]);
    expect(answer).toMatch(/\r\nContent-Type: text\/plain; charset=utf-8\r\n.*\r\n\r\n[A-Z][^\n]*\.\n$/s);
    expect(answer.split('\r\n\r\n')[1]).toHaveLength(length);
    if (status === 405) expect(answer).toContain('\r\nAllow: GET, HEAD, OPTIONS\r\n');
  });

  test('a wish for another protocol is not granted, and the request answered', async () => {
    const answer = await askRaw(
      'GET /data.json HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n\{\}$/s);
  });

  test('whoever wants to hear first whether to go on is told to', async () => {
    const answer = await askRaw(
      'POST /next/body HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 1\r\nConnection: close\r\n\r\na',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 .*\r\n\r\na$/s);
  });
});
