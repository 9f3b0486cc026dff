import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { compressByDictionary } from '@/lib/delivery/build/dictionary/compressByDictionary';
import { writeDictionaryForm, writeSiteFile } from '@/lib/delivery/build/writeSiteFile';
import { describeDictionary } from '@/lib/delivery/dictionary';
import type { Site, SiteFile } from '@/lib/delivery/Site';
import { answerByNext } from '@/lib/delivery/server/dynamic/answerByNext';
import type { RouteHandler } from '@/lib/delivery/server/dynamic/askRoute';
import { Readiness } from '@/lib/delivery/server/monitoring/Readiness';
import { createSiteServer } from '@/lib/delivery/server/SiteServer';
import { requestIdField } from '@/lib/error/requestIdField';
import { wordsFieldId } from '@/lib/error/wordsFieldId';
import { refuse } from '@/lib/http/refuse';
import { serverLog } from '@/lib/log/serverLog';
import { createMetrics } from '@/lib/metrics/createMetrics';
import { answerSuggestions } from '@/lib/site/answerSuggestions';
import { inventIndex } from '../../../setup/inventIndex';
import { earlyScript, page, sheets, writePage } from '../../lean/nextPage';

export const bread = `<!DOCTYPE html><title>Bröd</title>${'<p>Bröd bakas av mjöl.</p>'.repeat(50)}`;
/** What browsers may have of it. */
export const dictionaryText = Buffer.from(bread.slice(0, 500));
export const dictionary = describeDictionary(dictionaryText);
/** Larger than what is written to a connection at once. */
export const film = Buffer.from(Array.from({ length: 600_000 }, (_, index) => (index * 7919) % 251));
export const html = 'text/html; charset=utf-8';
export const about = {
  cacheControl: 'public, max-age=0',
  policy: "default-src 'none'",
  isPage: true,
  headers: {},
};

/** Of the build, on every answer. */
export const siteHeaders = { 'X-Site-Version': 'b1', 'X-Robots-Tag': 'noindex' };

/** As routes of Next's answer, and fail. */
const answerOther: RouteHandler = async (request, response) => {
  const path = request.url?.replace('/english', '').replace('/next/', '');
  if (path === 'throws') throw new Error('The oven is cold.');
  if (path?.startsWith('echoes')) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    throw new Error(
      `Could not bake ${decodeURIComponent(path)} for ${JSON.stringify(request.headers)}: ${Buffer.concat(chunks)}`,
    );
  }
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
  if (path === 'forbidden') {
    const refusal = refuse(403, 'Only from here.', request.headers['x-page'] as string | undefined);
    response.writeHead(403, { ...refusal.headers, Allow: 'POST' });
    response.end(refusal.body);
  }
  // As Next does for methods that a route does not have, and for OPTIONS.
  if (path === 'reading') {
    if (request.method === 'OPTIONS') response.writeHead(204, { Allow: 'GET, HEAD, OPTIONS' }).end();
    else if (request.method === 'GET') response.setHeader('Content-Type', 'text/plain').end('read');
    else response.writeHead(405).end();
  }
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

/** Pages that were begun, and pages whose visitor left. */
export const asked: (string | undefined)[] = [];
export const left: (string | undefined)[] = [];

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

const index = inventIndex([{ title: 'Bröd' }, { title: 'Brödspade' }]);

/** As the site itself answers, of two pages. */
const answerTyped: RouteHandler = async (request, response) => {
  asked.push(request.url);
  const answer = answerSuggestions(new Request(`http://localhost${request.url}`), () => index);
  response.writeHead(answer.status, answer.headers).end(answer.body);
};

export let folder: string;
let server: Server;
/** The server says of itself what is set here, and counts here. */
export const readiness = new Readiness();
export const metrics = createMetrics();
export let port: number;

// For the operator: what went wrong inside Next.
export const told = vi.spyOn(serverLog, 'error').mockImplementation(() => {});

/** A server with a page, files and routes, for all tests of the file that calls this. */
export function serveTestSite() {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    const add = async (file: string, text: string | Buffer, type = html): Promise<SiteFile> => ({
      ...about,
      ...(await writeSiteFile(join(folder, file), Buffer.from(text), type)),
      file,
      type,
    });
    const addByDictionary = async (file: string, text: string): Promise<SiteFile> => {
      const bytes = await compressByDictionary(Buffer.from(text), dictionaryText);
      writeDictionaryForm(join(folder, `${file}.dcz`), bytes);
      return { ...(await add(file, text)), byDictionary: true };
    };
    const errorPages = async (locale: string) => ({
      '400': await add(`${locale}-400.html`, `${locale} avvisat`),
      '404': await add(`${locale}-404.html`, `${locale} finns inte <input name="q" id="${wordsFieldId}"/>`),
      '410': await add(`${locale}-410.html`, `${locale} borta`),
      '500': await add(
        `${locale}-500.html`,
        `${locale} fel<p class="a" id="${requestIdField}" hidden="">Nummer: <code></code></p>`,
      ),
      '503': await add(`${locale}-503.html`, `${locale} upptagen`),
      '503-search': await add(`${locale}-503-search.html`, `${locale} sökningen vilar`),
      '503-choice': await add(`${locale}-503-choice.html`, `${locale} valet ej sparat`),
    });
    const site: Site = {
      settings: '',
      version: 'b1',
      contentNow: '2026-11-24T00:00:00.000Z',
      builtAt: '2026-11-24T12:34:56.789Z',
      headers: siteHeaders,
      files: {
        '/brod': await add('brod.html', bread),
        '/english/bread': await addByDictionary('bread.html', bread),
        '/_next/static/chunks/a.css': await add(
          'a.css',
          sheets['/_next/static/chunks/a.css'] ?? '',
          'text/css',
        ),
        '/font.woff2': await add('font.woff2', 'wOF2', 'font/woff2'),
        '/filmer/uppdrag.mp4': {
          ...(await add('uppdrag.mp4', film, 'video/mp4')),
          isPage: false,
          isFilm: true,
        },
        '/data.json': {
          ...(await add('data.json', '{}', 'application/json')),
          isPage: false,
          headers: { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' },
        },
      },
      dictionary,
      errors: { sv: await errorPages('sv'), en: await errorPages('en') },
      redirects: { '/': '/brod' },
      gone: ['/english/gone'],
      requestTime: [
        { pattern: '^/next/.+$', entry: 'other.js', gives: 'other' },
        { pattern: '^/english/next/.+$', entry: 'other.js', gives: 'other' },
        { pattern: '^/sok$', entry: 'page.js', gives: 'page' },
        { pattern: '^/api/forslag$', entry: 'typed.js', gives: 'other' },
      ],
      lean: { earlyScript, pageScripts: [] },
    };
    const handlers = new Map([
      ['other.js', answerOther],
      ['page.js', answerPage],
      ['typed.js', answerTyped],
    ]);
    const handler = answerByNext({ site, siteFolder: folder, handlers, analyticsUrl: undefined });
    server = createSiteServer(site, folder, { handler, readiness, metrics });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  });
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

export function ask(
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
export async function askRaw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(text);
  let answer = '';
  for await (const chunk of socket.setEncoding('latin1')) answer += chunk;
  return answer;
}
