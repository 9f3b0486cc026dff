import { once } from 'node:events';
import { appendFileSync, cpSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createSiteFolder, switchSite } from '@/lib/delivery/siteFolders';
import { metricNames } from '@/lib/metrics/metricNames';
import { runCommand } from '../../deploy/runCommand.mjs';
import { freePort } from '../e2e/freePort';
import { send } from './sendMany';
import { type RunningServer, refusedStart, startServer } from './startServer';

/** `npm run test:faults` builds the site again, which takes a minute or two. */
const isLong = import.meta.env.MODE === 'long';
const landing = '/om-forsakringskassan';
const choice = (port: number) => ({
  path: '/api/kakor',
  method: 'POST',
  headers: { 'sec-fetch-site': 'same-origin', origin: `http://127.0.0.1:${port}` },
  body: 'choice=all&where=banner&return=/',
});

/** A copy of the build, for what breaks it. */
const buildFolder = '.next-faults';
const site = join(buildFolder, 'site');

/** Fresh for each test, for they break it. */
beforeEach(() => {
  rmSync(buildFolder, { recursive: true, force: true });
  const built = realpathSync('.next/site');
  const copy = join('builds', basename(built));
  mkdirSync(join(buildFolder, 'builds'), { recursive: true });
  cpSync(built, join(buildFolder, copy), {
    recursive: true,
    verbatimSymlinks: true,
    preserveTimestamps: true,
  });
  rmSync(join(buildFolder, copy, 'running'), { recursive: true, force: true });
  symlinkSync(copy, site);
});

afterAll(() => rmSync(buildFolder, { recursive: true, force: true }));

test('with standard output and error on a full disk, choices and pages are answered', async () => {
  const port = await freePort();
  const server = await startServer({ env: { PORT: String(port) }, output: '/dev/full' });
  for (let count = 0; count < 20; count++) expect((await send(port, choice(port))).status).toBe(204);
  // Until the thread is ready, searches may be told to come back.
  await expect
    .poll(async () => (await send(port, { path: '/sok?q=barn' })).status, { timeout: 60_000 })
    .toBe(200);
  expect((await send(port, { path: landing })).status).toBe(200);
  expect(server.isRunning()).toBe(true);
  await server.stop();
});

describe('with few open files', () => {
  test('connections that are only held keep nobody out', async () => {
    const server = await startServer({ before: 'ulimit -n 160' });
    const held: Socket[] = Array.from({ length: 200 }, () =>
      connect(server.port, '127.0.0.1').on('error', () => {}),
    );
    for (const path of [landing, '/sok?q=barn', '/english', '/robots.txt', '/api/forslag?q=barn'])
      expect((await send(server.port, { path })).status, path).toBe(200);
    expect((await send(server.port, choice(server.port))).status).toBe(204);
    for (const socket of held) socket.destroy();
    expect((await send(server.port, { path: '/sok?q=sjuk' })).status).toBe(200);
    expect(server.isRunning()).toBe(true);
    await server.stop();
  });

  test('and with fewer the start is refused with a sentence', async () => {
    const { code, said } = await refusedStart({ before: 'ulimit -n 64' });
    expect(code).toBe(1);
    expect(said).toMatch(/may have 64 files open, but needs at least 144\. Raise the limit/);
  });
});

test('a server goes on with what it reads while the site is built again, and after', async () => {
  const server = await startServer({ buildFolder });
  if (isLong) {
    const env = { ...process.env, BUILD_DIR: buildFolder };
    expect((await runCommand(process.execPath, ['deploy/build.mjs'], { env })).code).toBe(0);
  } else {
    for (const day of [1, 2, 3])
      switchSite(buildFolder, createSiteFolder(buildFolder, new Date(Date.UTC(2100, 0, day))));
  }
  for (const path of [
    '/english',
    '/sok?q=barn',
    '/robots.txt',
    '/datasets/dcat',
    '/om-forsakringskassan/publikationer/sok?q=barn',
  ])
    expect((await send(server.port, { path })).status, path).toBe(200);
  await server.stop();
});

/** A search that Next itself answers, in the thread where all searches are made. */
const publicationSearch = '/om-forsakringskassan/publikationer/sok';

/** The file of Next's that answers at a Swedish address. */
const routeOf = (address: string) =>
  join(realpathSync(site), 'runtime/.next/server/app/(sv)', address, 'page.js');

test('a thread that something holds is replaced; who waits is told when to ask again, and what people type is suggested meanwhile', async () => {
  appendFileSync(
    routeOf(publicationSearch),
    `\nconst known = module.exports; module.exports = { ...known, handler: (request, ...rest) => { if (request.url.includes('hold')) for (;;); return known.handler(request, ...rest); } };`,
  );
  const server = await startServer({ buildFolder });
  const asked = [`${publicationSearch}?q=hold`, '/api/forslag?q=ett+barn+i+en+familj', '/sok?q=barn'];
  const answers = await Promise.all(
    asked.map((path) => send(server.port, { path, headers: { accept: 'text/html' } })),
  );
  for (const { status, headers, ms } of answers) {
    expect(status).toBe(503);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(ms).toBeLessThan(10_000);
  }
  expect((await send(server.port, choice(server.port))).status).toBe(204);
  expect((await send(server.port, { path: '/api/forslag?q=barn' })).status).toBe(200);
  await expect
    .poll(async () => (await send(server.port, { path: '/sok?q=barn' })).status, { timeout: 60_000 })
    .toBe(200);
  await expect.poll(() => server.said()).toContain('did not listen any more');
  await server.stop();
});

test('a file that is gone is a 503, said once, and the rest is answered', async () => {
  const server = await startServer({ buildFolder });
  for (const form of ['', '.br', '.gz']) rmSync(join(realpathSync(site), `pages/english.html${form}`));
  for (let count = 0; count < 5; count++) {
    const { status, headers } = await send(server.port, { path: '/english' });
    expect([status, headers['retry-after']]).toEqual([503, '30']);
  }
  expect((await send(server.port, { path: landing })).status).toBe(200);
  expect(server.said().match(/ENOENT/g)?.length).toBeLessThanOrEqual(2);
  await server.stop();

  const { code, said } = await refusedStart({ buildFolder });
  expect(code).toBe(1);
  expect(said).toMatch(
    /The build lacks 3 of its files, for example pages\/english\.html\S*\. Run npm run build\./,
  );
});

/** One word for each place, so that a leak says where it was. */
const mark = (place: string) => `hemligt${place}ord`;

/** Where the server counts, as it says when it listens there: before or after it listens for visitors. */
async function metricsPortOf(server: RunningServer): Promise<number> {
  const port = () => Number(/"event":"metrics",.*"port":(\d+)/.exec(server.said())?.[1]);
  await expect.poll(port).toBeGreaterThan(0);
  return port();
}

test('nothing that a visitor sends stands in the log: no address, no query, no cookie, whatever goes wrong', async () => {
  appendFileSync(
    routeOf(publicationSearch),
    `\nconst built = module.exports; module.exports = { ...built, handler: (request, ...rest) => {
      if (!request.url.includes('break')) return built.handler(request, ...rest);
      console.error('Cannot read ' + request.url + ' of ' + JSON.stringify(request.headers));
      throw new Error('Cannot make ' + decodeURIComponent(request.url) + ' for ' + request.headers.cookie);
    } };`,
  );
  const server = await startServer({ buildFolder, env: { LOG_LEVEL: 'debug', METRICS_PORT: '0' } });
  const headers = {
    accept: 'text/html',
    cookie: `fk_kakor=${mark('kaka')}; other=${mark('kaka')}`,
    'user-agent': mark('agent'),
    'x-forwarded-for': '192.0.2.77',
    referer: `http://127.0.0.1/${mark('referer')}`,
    'x-request-id': mark('nummer'),
    'sec-fetch-site': 'same-origin',
  };
  const query = `?q=${mark('query')}&break`;
  for (const path of [
    landing,
    '/sok',
    '/english/search',
    publicationSearch,
    '/api/forslag',
    `/${mark('path')}`,
    `/%zz${mark('path')}`,
  ])
    await send(server.port, { path: path + query, headers });
  for (const path of ['/api/kakor', '/api/visits', '/api/omdome', '/sok', landing])
    for (const body of [
      `choice=${mark('body')}&where=banner&return=/${mark('body')}&page=/${mark('body')}&answer=yes`,
      `{"page": "/${mark('body')}", "referrer": ${mark('body')}`,
      'a'.repeat(70_000) + mark('body'),
    ])
      await send(server.port, { path: path + query, method: 'POST', headers, body });
  const broken = connect(server.port, '127.0.0.1').on('error', () => {});
  broken.write(`${mark('broken')} / HTTP/9.9\r\n\r\n`);
  await once(broken.resume(), 'close');

  await expect.poll(() => server.said()).toContain('Cannot make');
  const {
    status,
    headers: told,
    body,
  } = await send(server.port, {
    path: publicationSearch + query,
    headers,
  });
  expect(status).toBe(500);
  // The page tells the number by which its line is found.
  const [id] = [told['x-request-id']].flat();
  expect(body).toContain(`<code>${id}</code>`);
  await expect.poll(() => server.said()).toContain(`"requestId":"${id}"`);
  expect(server.said()).not.toMatch(/hemligt|192\.0\.2\.77/);
  for (const line of server.said().trim().split('\n')) expect(() => JSON.parse(line), line).not.toThrow();

  const metrics = await send(await metricsPortOf(server), { path: '/metrics' });
  expect(metrics.body).not.toMatch(/hemligt|192\.0\.2\.77/);
  expect(metrics.body).toContain('http_requests_total{kind="other",status="500"}');
  await server.stop();
});

test('what happens is counted on a port of its own, and nowhere else', async () => {
  const server = await startServer({ env: { METRICS_PORT: '0' } });
  const metricsPort = await metricsPortOf(server);
  const { headers } = await send(server.port, choice(server.port));
  const cookie = String([headers['set-cookie']].flat().at(-1)).split(';', 1)[0] ?? '';
  const no = { ...choice(server.port), body: 'choice=necessary&where=page&return=/' };
  await send(server.port, no);
  await send(server.port, { ...no, headers: { ...no.headers, cookie } });
  await send(server.port, {
    ...no,
    path: '/api/visits',
    headers: { ...no.headers, cookie },
    body: JSON.stringify({ page: landing, referrer: '' }),
  });
  await send(server.port, { ...no, path: '/api/omdome', body: `page=${landing}&answer=no` });
  await send(server.port, { path: '/sok?q=barnbidrag' });
  await send(server.port, { path: '/sok?q=xyzzyxyzzy' });

  const { body } = await send(metricsPort, { path: '/metrics' });
  const lines = body.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'consent_answers_total{answer="yes"} 1',
      'consent_answers_total{answer="no"} 1',
      'consent_answers_total{answer="withdrawn"} 1',
      'page_views_total 1',
      'feedback_answers_total{answer="no"} 1',
      'searches_total{locale="sv"} 2',
      'searches_without_hits_total{locale="sv"} 1',
      'page_thread_ready 1',
      'site_ready 1',
    ]),
  );
  expect(body).toMatch(/^site_build_info\{version="[\da-f]{12}",node="v/m);
  const names = new Set(await metricNames());
  const told = [...body.matchAll(/^([a-z_]+)[{ ]/gm)].map(([, name]) => name ?? '');
  expect(told.filter((name) => !names.has(name))).toEqual([]);

  for (const path of ['/metrics', '/halsa/metrics'])
    expect((await send(server.port, { path })).status).toBe(404);
  await server.stop();
});

test('a server says when it is ready, and that it stops, before it does', async () => {
  const port = await freePort();
  const server = await startServer({ env: { PORT: String(port), DRAIN_SECONDS: '2' } });
  expect((await send(port, { path: '/halsa/redo' })).status).toBe(200);
  const stopped = server.stop();
  await expect.poll(async () => (await send(port, { path: '/halsa/redo' })).status).toBe(503);
  expect((await send(port, { path: landing })).status).toBe(200);
  expect((await send(port, { path: '/halsa/lever' })).status).toBe(200);
  await stopped;
  expect((await send(port, { path: landing })).status).toBe(0);
});
