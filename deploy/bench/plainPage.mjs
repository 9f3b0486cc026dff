import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { landing } from './servers.mjs';

/**
 * The limit of what the site's page can reach: its own HTML without its script, from a server that does nothing else.
 * @param {{ headers?: Record<string, string>, script?: string }} options `script` is put last in the page.
 */
export async function startPlain({ headers = {}, script = '' }) {
  const end = script && `<script>${script}</script>`;
  const html = readFileSync(`.next/site/pages${landing}.html`, 'utf8')
    .replace(/<script\b.*?<\/script>/gs, '')
    .replace('</body>', () => `${end}</body>`);
  const server = createServer((request, response) => {
    const isPage = request.url === landing;
    response.writeHead(isPage ? 200 : 404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return {
    address: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
