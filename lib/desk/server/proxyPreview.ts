import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { readBytes } from '@/lib/http/readBytes';
import { previewPage } from './previewPage';

export type Preview = { host: string; port: number };

/** The longest page has a few hundred kilobytes, and with what Next writes for its own scripts some times that. */
const maxPageBytes = 50_000_000;

/** Hands a request on to the preview, and makes the pages that come back the desk's. */
export function proxyPreview(asked: IncomingMessage, answer: ServerResponse, { host, port }: Preview): void {
  const passed = request(
    {
      host,
      port,
      method: asked.method,
      path: asked.url,
      // A connection that is kept may be closed by the other side just as it is used again.
      agent: false,
      headers: { ...passedHeaders(asked, port), 'accept-encoding': 'identity' },
    },
    (given) => {
      hand(given, asked, answer).catch(() => answer.destroy());
    },
  );
  passed.once('error', () => {
    if (!answer.headersSent) answer.writeHead(502, { 'Content-Type': 'text/plain; charset=utf-8' });
    answer.end('Förhandsvisningen svarar inte. Starta om redaktionen.');
  });
  answer.once('close', () => passed.destroy());
  asked.pipe(passed);
}

async function hand(given: IncomingMessage, asked: IncomingMessage, answer: ServerResponse) {
  const status = given.statusCode ?? 502;
  if (!String(given.headers['content-type']).startsWith('text/html') || asked.method === 'HEAD') {
    answer.writeHead(status, given.headers);
    given.pipe(answer);
    return;
  }
  const page = previewPage(status, (await readBytes(given, maxPageBytes))?.toString('utf8') ?? '');
  const { 'transfer-encoding': _, 'content-length': __, ...headers } = given.headers;
  answer
    .writeHead(status, {
      ...headers,
      'content-security-policy': "frame-ancestors 'none'",
      'cache-control': 'no-store',
    })
    .end(page);
}

/** The preview is asked by its own name. It is told where the editor's browser is, for what it leads on to. */
function passedHeaders({ headers }: IncomingMessage, port: number): IncomingMessage['headers'] {
  const own = `localhost:${port}`;
  return {
    ...headers,
    host: own,
    ...(headers.origin !== undefined && { origin: `http://${own}` }),
    'x-forwarded-host': headers.host,
    'x-forwarded-proto': 'http',
  };
}
