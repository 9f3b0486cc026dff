import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import type { Site } from '@/lib/delivery/Site';
import { filmPath, startFilmSite } from '../e2e/filmSite';
import { startNginx } from '../e2e/startNginx';
import { send, type TestResponse } from './sendMany';
import { startServer } from './startServer';
import { startVarnish } from './startVarnish';

/** Varnish tells the number of the request that it keeps the answer of, beside that of this one. */
const isKept = ({ headers }: TestResponse) => String(headers['x-varnish']).includes(' ');

test('in front of an edge Varnish answers ninety-nine of a hundred pages, with any cookie, and goes on without it', async () => {
  const site = await startServer();
  const edge = await startNginx('.next', { address: `http://127.0.0.1:${site.port}` });
  const varnish = await startVarnish(edge.port);
  onTestFinished(() => varnish.stop());
  const { files }: Site = JSON.parse(readFileSync('.next/site/site.json', 'utf8'));
  const pages = Object.keys(files)
    .filter((address) => files[address]?.isPage)
    .slice(0, 12);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (path: string, count: number) =>
    send(
      varnish.port,
      {
        path: encodeURI(path),
        headers: {
          'accept-encoding': 'gzip, deflate, br, zstd',
          cookie: `fk_kakor=1.1.${count}; other=${count}`,
        },
      },
      agent,
    );
  const answers: TestResponse[] = [];
  for (const path of pages) answers.push(await ask(path, 0));
  const more = Array.from({ length: 150 }, (_, count) => pages.map((path) => ask(path, count))).flat();
  answers.push(...(await Promise.all(more)));
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter(isKept).length / answers.length).toBeGreaterThanOrEqual(0.99);
  expect(answers.every(({ headers }) => headers['content-encoding'] === 'br')).toBe(true);

  const choice = { path: '/api/kakor', method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } };
  expect((await send(varnish.port, { ...choice, body: 'choice=all&where=banner&return=/' })).status).toBe(
    204,
  );

  await Promise.all([site.stop(), edge.stop()]);
  for (const path of pages) expect((await ask(path, 1)).status, path).toBe(200);
  agent.destroy();
});

/** In `npm test` the test above alone. */
if (import.meta.env.MODE === 'long') {
  test('behind Varnish, who has the dictionary gets what it has not, and everybody else what they can read', async () => {
    const site = await startServer();
    const edge = await startNginx('.next', { address: `http://127.0.0.1:${site.port}` });
    const varnish = await startVarnish(edge.port);
    onTestFinished(() => Promise.all([varnish.stop(), edge.stop(), site.stop()]).then(() => {}));
    const { dictionary }: Site = JSON.parse(readFileSync('.next/site/site.json', 'utf8'));
    const all = 'gzip, deflate, br, zstd, dcb, dcz';
    const ask = (accepted: string, available: string | undefined) =>
      send(varnish.port, {
        path: '/om-forsakringskassan',
        headers: { 'accept-encoding': accepted, ...(available && { 'available-dictionary': available }) },
      });
    // In this order and the other, from the cache.
    const questions = [
      [all, dictionary?.hash, 'dcz'],
      [all, `:${'A'.repeat(43)}=:`, 'br'],
      [all, 'no hash', 'br'],
      ['gzip, br', dictionary?.hash, 'br'],
      ['br', undefined, 'br'],
      ['gzip', undefined, 'gzip'],
      ['br;q=0, gzip', undefined, 'gzip'],
      ['br; q=0.5, gzip;q=0', undefined, 'br'],
      ['br;q=0, gzip;q=0.0', undefined, undefined],
      ['x-brotli', undefined, undefined],
    ] as const;
    for (const [accepted, available, encoding] of [...questions, ...[...questions].reverse()])
      expect((await ask(accepted, available)).headers['content-encoding']).toBe(encoding);
    expect(isKept(await ask(all, dictionary?.hash))).toBe(true);
  });

  test('a new build is seen within the time that pages name, and the last one while nothing else is there', async () => {
    let build = 'one';
    let status = 200;
    const origin = createServer((request, response) => {
      // As lib/delivery/headers.ts says of pages, in seconds in place of minutes.
      const caching = 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400';
      const isHealth = request.url?.startsWith('/halsa/');
      response.writeHead(isHealth ? 200 : status, { 'cache-control': status === 200 ? caching : 'no-store' });
      response.end(build);
    }).listen(0, '127.0.0.1');
    await once(origin, 'listening');
    const varnish = await startVarnish((origin.address() as AddressInfo).port);
    onTestFinished(() => varnish.stop());
    const ask = () => send(varnish.port, { path: '/brod' });
    expect((await ask()).body).toBe('one');
    build = 'two';
    expect((await ask()).body).toBe('one');
    await expect.poll(async () => (await ask()).body, { timeout: 5000 }).toBe('two');

    // An origin that answers with faults, and one that does not answer at all.
    status = 500;
    build = 'fault';
    const seen = new Set<string>();
    const end = Date.now() + 4000;
    while (Date.now() < end) {
      const answer = await ask();
      seen.add(`${answer.status} ${answer.body}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect([...seen]).toEqual(['200 two']);
    origin.close();
    origin.closeAllConnections();
    for (let count = 0; count < 20; count++) {
      expect((await ask()).body).toBe('two');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });

  test('behind Varnish a film comes in the parts that are asked for, and is not kept', async () => {
    const site = await startFilmSite();
    const varnish = await startVarnish(Number(new URL(site.address).port));
    onTestFinished(() => Promise.all([varnish.stop(), site.stop()]).then(() => {}));
    const ask = (range: string) => send(varnish.port, { path: filmPath, headers: { range } });
    for (const range of ['bytes=0-99', 'bytes=0-99', 'bytes=-100']) {
      const answer = await ask(range);
      expect([answer.status, answer.headers['content-length'], isKept(answer)]).toEqual([206, '100', false]);
    }
  });
}
