import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ask, film, port, serveTestSite } from './serveTestSite';

serveTestSite();

const path = '/filmer/uppdrag.mp4';
const size = film.length;

test('a film is told of with its length, and that it can be had in parts', async () => {
  const whole = await ask(path);
  expect([whole.status, whole.body.equals(film)]).toEqual([200, true]);
  expect(whole.headers).toMatchObject({
    'content-type': 'video/mp4',
    'content-length': String(size),
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=0',
    'x-content-type-options': 'nosniff',
  });
  expect(whole.headers['content-encoding']).toBeUndefined();
  expect(whole.headers.vary).toBeUndefined();
  const told = await ask(path, { range: 'bytes=0-9' }, 'HEAD');
  expect([told.status, told.headers['content-length'], told.body.length]).toEqual([200, String(size), 0]);
});

describe('a part of a film (RFC 9110, 14)', () => {
  test.each([
    ['its beginning', 'bytes=0-99', 0, 99],
    ['one byte', 'bytes=5-5', 5, 5],
    ['from a place on', `bytes=${size - 10}-`, size - 10, size - 1],
    ['all of it', 'bytes=0-', 0, size - 1],
    ['its end', 'bytes=-20', size - 20, size - 1],
    ['more than its end', `bytes=-${size * 2}`, 0, size - 1],
    ['beyond its end', `bytes=10-${size * 2}`, 10, size - 1],
    ['in other letters', 'Bytes=1-2', 1, 2],
  ])('%s is sent alone', async (_, range, start, end) => {
    const { status, headers, body } = await ask(path, { range });
    expect(status).toBe(206);
    expect(headers).toMatchObject({
      'content-range': `bytes ${start}-${end}/${size}`,
      'content-length': String(end - start + 1),
      'content-type': 'video/mp4',
    });
    expect(headers.etag).toBe((await ask(path)).headers.etag);
    expect(body.equals(film.subarray(start, end + 1))).toBe(true);
  });

  test.each(['bytes=0-1,5-6', 'lines=0-9', 'bytes 0-9', '0-9', ''])(
    'what names none, or several, is answered with the whole film: "%s"',
    async (range) => {
      const { status, headers, body } = await ask(path, { range });
      expect([status, headers['content-range'], body.length]).toEqual([200, undefined, size]);
    },
  );

  test.each([
    `bytes=${size}-`,
    `bytes=${size * 9}-${size * 10}`,
    'bytes=-0',
    'bytes=5-4',
    'bytes=-',
    'bytes=a-b',
    'bytes=',
  ])('one that it does not have is refused with its length: %s', async (range) => {
    const { status, headers, body } = await ask(path, { range });
    expect([status, body.toString()]).toEqual([416, 'The file has no such part.\n']);
    expect(headers['content-range']).toBe(`bytes */${size}`);
    expect(headers['x-site-version']).toBe('b1');
  });

  test('is sent on the condition that the film is the same', async () => {
    const { etag = '', 'last-modified': modified = '' } = (await ask(path)).headers;
    const statusFor = async (ifRange: string) =>
      (await ask(path, { range: 'bytes=0-9', 'if-range': ifRange })).status;
    for (const same of [etag, modified]) expect([same, await statusFor(same)]).toEqual([same, 206]);
    // Another film, a weak comparison, and other times.
    const earlier = new Date(Date.parse(modified) - 1000).toUTCString();
    for (const other of ['"x"', `W/${etag}`, earlier, 'yesterday'])
      expect([other, await statusFor(other)]).toEqual([other, 200]);
    expect((await ask(path, { range: 'bytes=0-9', 'if-none-match': etag })).status).toBe(304);
    expect((await ask(path, { range: 'bytes=0-9', 'if-match': '"x"' })).status).toBe(412);
  });
});

test('whoever leaves in the middle of a film leaves it whole for others', async () => {
  for (let visitor = 0; visitor < 20; visitor++) {
    await new Promise<void>((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`),
      );
      socket
        .once('error', reject)
        .once('data', () => socket.destroy())
        .once('close', () => resolve());
    });
  }
  const parts = await Promise.all(
    Array.from({ length: 20 }, (_, number) =>
      ask(path, { range: `bytes=${number * 1000}-${number * 1000 + 999}` }),
    ),
  );
  for (const [number, { body }] of parts.entries())
    expect(body.equals(film.subarray(number * 1000, number * 1000 + 1000))).toBe(true);
});

test('what is no film is sent whole, and says nothing of parts', async () => {
  const { status, headers } = await ask('/font.woff2', { range: 'bytes=0-1' });
  expect([status, headers['accept-ranges']]).toEqual([200, undefined]);
});
