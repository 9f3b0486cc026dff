import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { ask, asked, html, left, port, serveTestSite, told } from './serveTestSite';

serveTestSite();

describe('what is made when it is asked for', () => {
  test('a page is made lean, as those of the build are', async () => {
    const { status, headers, body } = await ask('/sok?q=a&r="b"');
    expect(status).toBe(200);
    expect(body.toString()).toContain('<html lang="sv">');
    expect(body.toString().match(/<script/g)).toHaveLength(1);
    expect(headers).toMatchObject({
      'content-type': html,
      // Whatever Next says: the same for everyone who asks for the same.
      'cache-control': expect.stringContaining('s-maxage=10'),
      'content-length': String(body.length),
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self' 'sha256-[^']+';/,
      ),
      'speculation-rules': expect.any(String),
    });
  });

  test('a page is made once, and nothing else is made for it', async () => {
    asked.length = 0;
    await ask('/sok?q=a');
    expect((await ask('/runtime/sok?q=a')).status).toBe(404);
    expect(asked).toEqual(['/sok?q=a']);
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

describe('suggestions', () => {
  const times = async (query: string, minutes: readonly number[]) => {
    asked.length = 0;
    const now = vi.spyOn(performance, 'now');
    const start = performance.now();
    for (const minute of minutes) {
      now.mockReturnValue(start + minute * 60_000);
      expect((await ask(`/api/forslag?q=${query}`)).status).toBe(200);
    }
    now.mockRestore();
    return asked.length;
  };

  test('for what many begin to write are made once in ten minutes', async () => {
    expect(await times('br%C3%B6', [0, 1, 9])).toBe(1);
    expect(await times('br%C3%B6ds', [0, 9, 11, 12])).toBe(2);
  });

  test.each([
    ['nothing on the site is called so', 'zebra'],
    ['it may name a person', 'br%C3%B6d%20191212121212'],
    ['it may be an e-mail address', 'br%C3%B6d@example.se'],
  ])('are not kept when %s', async (_, query) => {
    expect(await times(query, [0, 0, 0])).toBe(3);
  });
});
