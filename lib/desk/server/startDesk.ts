import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readRedirects, redirectsFile } from '@/lib/content/readRedirects';
import { buildIslands } from '@/lib/delivery/build/buildIslands';
import { deskKey } from '@/lib/desk/store/deskKey';
import { readBytes } from '@/lib/http/readBytes';
import { readFile } from '@/lib/source/transaction/FileChange';
import { finishTransaction } from '@/lib/source/transaction/finishTransaction';
import { answerApi, type DeskSettings } from './answerApi';
import { bundleDesk } from './bundleDesk';
import { deskPolicy, overviewPage, refusedPage } from './deskPages';
import { proxyPreview } from './proxyPreview';
import { cookieName, isSame, requestFault } from './requestFault';
import { sendPublicFile } from './sendPublicFile';

/** The largest picture in base64; the text of a page with its change is far smaller. */
const maxBodyBytes = { picture: 17_000_000, other: 4_000_000 };

export type RunningDesk = {
  /** With the key: whoever opens it may write. */
  address: string;
  stop(): Promise<void>;
};

/** The desk, for this machine alone: its own pages under /redigera, and all else from the preview. */
export async function startDesk(settings: DeskSettings & { port: number }): Promise<RunningDesk> {
  const { root, preview } = settings;
  finishTransaction(root);
  const files = await bundleDesk();
  // A build has it as a file. The pages of the preview name it: it is made of the code that they are compiled from.
  const islands = buildIslands();
  const key = deskKey(root);
  const server = createServer((asked, answer) => {
    respond(asked, answer).catch((error) => {
      console.error(error);
      if (!answer.headersSent)
        sendJson(answer, 500, { message: 'Något gick fel i redaktionen. Inget är ändrat.' });
      answer.destroy();
    });
  });
  server.listen(settings.port, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : settings.port;

  async function respond(asked: IncomingMessage, answer: ServerResponse) {
    const { pathname, searchParams } = new URL(asked.url ?? '/', 'http://desk');
    const given = searchParams.get('nyckel');
    if (pathname === '/redigera' && given !== null && isSame(given, key)) {
      const cookie = `${cookieName(port)}=${key}; Path=/; HttpOnly; SameSite=Strict`;
      answer.writeHead(303, { Location: '/redigera', 'Set-Cookie': cookie, ...ownHeaders }).end();
      return;
    }
    const fault = requestFault(asked, { port, key });
    if (fault) return sendText(answer, 403, refusedPage(fault), 'text/html; charset=utf-8');
    const isRead = asked.method === 'GET' || asked.method === 'HEAD';
    if (isRead && sendPublicFile(root, pathname, asked, answer)) return;
    if (pathname === islands.address)
      return sendText(answer, 200, islands.code, 'text/javascript; charset=utf-8');
    const isVisit = asked.headers['sec-fetch-dest'] === 'document';
    const next = isVisit ? redirectOf(root, pathname) : undefined;
    if (next !== undefined) return void answer.writeHead(307, { Location: next, ...ownHeaders }).end();
    if (!/^\/redigera(\/|$)/.test(pathname)) return proxyPreview(asked, answer, preview);

    if (pathname === '/redigera') return sendText(answer, 200, overviewPage, 'text/html; charset=utf-8');
    const file = files.get(pathname.slice('/redigera/fil/'.length));
    if (pathname.startsWith('/redigera/fil/') && file) return sendText(answer, 200, file.body, file.type);
    if (pathname.startsWith('/redigera/api/') && asked.method === 'POST') {
      const name = pathname.slice('/redigera/api/'.length);
      const body = await readBytes(asked, maxBodyBytes[name === 'picture' ? 'picture' : 'other']);
      if (body === undefined)
        return sendJson(answer, 413, {
          message: 'Det är för stort: en bild får vara högst 12 MB, en text högst 2 MB.',
        });
      const gone = new AbortController();
      answer.once('close', () => gone.abort());
      const { status, value } = await answerApi(name, body.toString('utf8'), settings, gone.signal);
      return sendJson(answer, status, value);
    }
    sendText(answer, 404, 'Sidan finns inte.', 'text/plain; charset=utf-8');
  }

  return {
    address: `http://127.0.0.1:${port}/redigera?nyckel=${key}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}

/** Where an old address leads, as it will in the built site: the preview knows only pages. */
const redirectOf = (root: string, address: string): string | undefined =>
  readRedirects(readFile(root, redirectsFile)?.toString('utf8')).map.get(address);

const ownHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': deskPolicy,
  'X-Content-Type-Options': 'nosniff',
  // The address with the key in it is told to nobody.
  'Referrer-Policy': 'no-referrer',
};

const sendJson = (answer: ServerResponse, status: number, value: unknown) =>
  sendText(answer, status, JSON.stringify(value ?? {}), 'application/json; charset=utf-8');

function sendText(answer: ServerResponse, status: number, body: string | Buffer, type: string) {
  answer.writeHead(status, { 'Content-Type': type, ...ownHeaders }).end(body);
}
