import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, createServer, type RequestListener } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Site } from '@/lib/delivery/Site';
import { startNginx } from '../e2e/startNginx';
import { send, type TestRequest } from './sendMany';
import { startNames } from './startNames';
import { type RunningServer, startServer } from './startServer';

const landing = '/om-forsakringskassan';
const person = { accept: 'text/html' };
const choice = (headers: Record<string, string> = {}) => ({
  path: '/api/kakor',
  method: 'POST',
  headers: { 'sec-fetch-site': 'same-origin', ...headers },
  body: 'choice=all&where=banner&return=/',
});

let site: RunningServer;
beforeAll(async () => {
  site = await startServer();
});
afterAll(() => site.stop());

type Around = Parameters<typeof startNginx>[2];

async function nginxFor(upstream: string, around?: Around) {
  const nginx = await startNginx('.next', { address: `http://${upstream}` }, around);
  onTestFinished(() => nginx.stop());
  return nginx;
}

/** What plays the site where it must behave as it does not. */
async function startUpstream(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a crawl of every address in every form finds no fault where few files may be open', async () => {
  const nginx = await nginxFor(`127.0.0.1:${site.port}`, {
    before: 'ulimit -n 1024',
    NGINX_OPEN_FILES: '1024',
  });
  const { files }: Site = JSON.parse(readFileSync('.next/site/site.json', 'utf8'));
  const asked = Object.keys(files).flatMap((address) =>
    ['br', 'gzip', 'identity'].map((encoding) => ({
      path: encodeURI(address),
      headers: { 'accept-encoding': encoding },
    })),
  );
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const answers = await Promise.all(asked.map((each) => send(nginx.port, each, agent)));
  agent.destroy();
  expect(answers.length).toBeGreaterThan(1024);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
});

test('nginx starts while no name leads to a site, finds it when one does, and keeps the pages when it is gone', async () => {
  const names = await startNames();
  onTestFinished(() => names.stop());
  const nginx = await nginxFor(`site.example:${site.port}`, { NGINX_RESOLVER: names.address });
  const statusOf = async (path: string) => (await send(nginx.port, { path, headers: person })).status;
  expect([await statusOf(landing), await statusOf('/sok?q=a')]).toEqual([200, 503]);

  names.tell('site.example', '127.0.0.1');
  await expect.poll(() => statusOf('/sok?q=barn'), { timeout: 20_000 }).toBe(200);
  expect((await send(nginx.port, choice())).status).toBe(204);

  names.forget('site.example');
  await expect.poll(() => statusOf(`/sok?q=${Math.random()}`), { timeout: 20_000 }).toBe(503);
  expect(await statusOf(landing)).toBe(200);
});

test('while no Node is there, nothing is kept of what nginx cannot know', async () => {
  const nginx = await nginxFor('127.0.0.1:1');
  for (const path of [
    '/OM-FORSAKRINGSKASSAN',
    '/finns-inte',
    '/islands/0123456789ab.js',
    '/font/inter-0.woff2',
  ]) {
    const { status, headers } = await send(nginx.port, { path });
    expect([path, status, headers['cache-control']]).toEqual([path, 404, 'no-store']);
  }
  for (const accept of ['text/turtle', 'application/ld+json']) {
    const { status, headers } = await send(nginx.port, { path: '/datasets/dcat', headers: { accept } });
    expect([status, headers['content-type']]).toEqual([200, expect.stringContaining(accept)]);
    expect(headers.vary).toMatch(/\bAccept(,|$)/);
  }
  const { headers } = await send(nginx.port, { path: '/datasets/dcat.ttl' });
  expect(String(headers.vary)).not.toMatch(/\bAccept(,|$)/);
});

test('a proxy gets what is compressed, and an old one without a host what is made', async () => {
  const nginx = await nginxFor(`127.0.0.1:${site.port}`);
  const { headers } = await send(nginx.port, {
    path: landing,
    headers: { 'accept-encoding': 'gzip', via: '1.1 proxy' },
  });
  expect(headers['content-encoding']).toBe('gzip');
  const ask = async (path: string) => {
    const socket = connect(nginx.port, '127.0.0.1');
    socket.write(`GET ${path} HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n`);
    let answer = '';
    for await (const part of socket.setEncoding('latin1')) answer += part;
    return answer;
  };
  expect(await ask(landing)).toMatch(/^HTTP\/1\.1 200 .*Content-Encoding: gzip/s);
  for (const [path, status] of [
    ['/sok?q=barn', 200],
    ['/finns-inte', 404],
  ] as const)
    expect(await ask(path)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

describe('whoever asks too much', () => {
  /** So many at once from one address, as the balancer in front tells it. */
  const flood = (port: number, count: number, address: string, path: (number: number) => string) =>
    Promise.all(
      Array.from({ length: count }, (_, number) =>
        send(port, { path: path(number), headers: { ...person, 'x-forwarded-for': address } }),
      ),
    );

  test('is told when to come back, on a page; others are answered meanwhile', async () => {
    const upstream = await startUpstream((_, response) => void response.end('found'));
    const nginx = await nginxFor(upstream);
    const answers = await flood(nginx.port, 200, '192.0.2.1', (number) => `/sok?q=${number}`);
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(100);
    expect(refused.length).toBeGreaterThan(50);
    for (const { headers, body } of refused) {
      expect(headers['retry-after']).toBe('5');
      expect(headers['cache-control']).toBe('no-store');
      expect(body).toContain('Det går inte att söka just nu');
    }
    const [other] = await flood(nginx.port, 1, '192.0.2.2', () => '/sok?q=other');
    expect(other?.status).toBe(200);
    const [page] = await flood(nginx.port, 1, '192.0.2.1', () => landing);
    expect(page?.status).toBe(200);
  });

  test('is one address in IPv6 with all of its network', async () => {
    const upstream = await startUpstream((_, response) => void response.end('found'));
    const nginx = await nginxFor(upstream);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, number) =>
        send(nginx.port, {
          path: `/sok?q=${number}`,
          headers: { 'x-forwarded-for': `2001:db8::${number.toString(16)}` },
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(50);
  });

  test('cannot say that somebody else asks, unless a proxy in front is believed', async () => {
    const upstream = await startUpstream(
      (request, response) => void response.end(String(request.headers['x-forwarded-for'])),
    );
    const nginx = await nginxFor(upstream, { TRUSTED_PROXIES: '10.0.0.0/8' });
    const { body } = await send(nginx.port, {
      path: '/sok?q=a',
      headers: { 'x-forwarded-for': '192.0.2.1' },
    });
    expect(body).toBe('127.0.0.1');
  });
});

test('equal searches are made once, and answered a while after nothing makes them any more', async () => {
  let made = 0;
  const server = createServer((_, response) => {
    made += 1;
    response.writeHead(200, { 'cache-control': 'public, s-maxage=1, stale-if-error=60' });
    setTimeout(() => response.end('found'), 200);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const nginx = await nginxFor(`127.0.0.1:${(server.address() as AddressInfo).port}`);
  const ask = () => send(nginx.port, { path: '/sok?q=barn', headers: person });
  const answers = await Promise.all(Array.from({ length: 50 }, ask));
  expect(answers.filter(({ status, body }) => status !== 200 || body !== 'found')).toEqual([]);
  expect(made).toBe(1);

  server.close();
  server.closeAllConnections();
  // Past the second for which it may be used without asking.
  await expect.poll(async () => (await ask()).body, { interval: 1100, timeout: 3000 }).toBe('found');
  expect((await ask()).status).toBe(200);
  expect((await send(nginx.port, { path: '/sok?q=other', headers: person })).status).toBe(503);
});

test('what never answers holds nobody for longer than ten seconds', async () => {
  const silent = await Promise.all([1, 2, 3].map(() => startUpstream(() => {})));
  const nginx = await nginxFor(silent[0] ?? '', { NGINX_UPSTREAMS: silent.join(',') });
  const answers = await Promise.all(
    [{ path: '/sok?q=a', headers: person }, choice(person), { path: '/api/forslag?q=a' }].map((each) =>
      send(nginx.port, each),
    ),
  );
  for (const { status, headers, ms } of answers) {
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    expect(ms).toBeLessThan(10_000);
  }
});

test('no log says who asked, or for what', async () => {
  const nginx = await nginxFor(`127.0.0.1:1`);
  const secret = 'cancer-in-the-family';
  const asked: TestRequest[] = [
    { path: `/sok?q=${secret}` },
    { path: `/${secret}` },
    { path: `/%zz${secret}` },
    { path: `/${secret}%00` },
    { path: `/${secret.repeat(700)}` },
    { path: landing, headers: { cookie: secret.repeat(4000) } },
    { path: landing, headers: { 'content-length': '99999', referer: `https://example.org/${secret}` } },
    choice({ referer: `https://example.org/${secret}`, cookie: `a=${secret}` }),
  ];
  for (const { headers, ...rest } of asked)
    await send(nginx.port, {
      ...rest,
      headers: { ...headers, 'x-forwarded-for': '192.0.2.77', 'user-agent': secret },
    });
  const faults = () =>
    nginx
      .said()
      .split('\n')
      .filter((line) => /^\{.*\}$/.test(line))
      .map((line) => JSON.parse(line));
  // A line may be written after its answer is sent.
  await expect.poll(() => faults().length).toBeGreaterThanOrEqual(2);
  expect(Object.keys(faults()[0]).sort()).toEqual([
    'limited',
    'method',
    'request',
    'seconds',
    'status',
    'time',
    'upstream',
  ]);
  expect(nginx.said()).not.toContain('cancer');
  expect(nginx.said()).not.toContain('192.0.2.77');
});

test('with a certificate nginx speaks HTTP/2, and nothing older than TLS 1.2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [certificate, key] = ['certificate.pem', 'key.pem'].map((name) => join(folder, name)) as [
    string,
    string,
  ];
  const ask = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const subject = ['-days', '1', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', [...ask, ...subject, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  const nginx = await nginxFor(`127.0.0.1:${site.port}`, {
    NGINX_TLS_CERTIFICATE: certificate,
    NGINX_TLS_KEY: key,
  });

  const session = connectHttp2(nginx.address, { ca: readFileSync(certificate) });
  const request = session.request({ ':path': landing });
  const [headers] = await once(request, 'response');
  expect(headers[':status']).toBe(200);
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d+$/);
  session.destroy();

  const old = connectTls({
    port: nginx.port,
    host: '127.0.0.1',
    ca: readFileSync(certificate),
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  });
  const [error] = await once(old, 'error');
  expect(error.message).toMatch(/protocol version|alert/i);
});
