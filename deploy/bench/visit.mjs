import { openChromium } from './openChromium.mjs';
import { landing, serverNames, startServer } from './servers.mjs';

const pages = [landing, `${landing}/vart-uppdrag`, '/statistik-och-analys', '/english'];

/** What a first visit costs: requests and bytes on the line, headers included, until the network is quiet. */
export async function run() {
  const rows = [];
  for (const kind of /** @type {const} */ (['ours', 'stock'])) {
    const server = await startServer(kind);
    const browser = await openChromium();
    for (const path of pages) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      let bytes = 0;
      let scriptBytes = 0;
      let requests = 0;
      /** @type {Set<string>} */
      const scripts = new Set();
      session.on('Network.responseReceived', ({ requestId, type }) => {
        requests += 1;
        if (type === 'Script') scripts.add(requestId);
      });
      session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        bytes += encodedDataLength;
        if (scripts.has(requestId)) scriptBytes += encodedDataLength;
      });
      await page.goto(server.address + path, { waitUntil: 'networkidle' });
      rows.push({
        server: serverNames[kind],
        page: path,
        requests,
        'kB in all': (bytes / 1000).toFixed(1),
        'kB of script': (scriptBytes / 1000).toFixed(1),
      });
      console.log(`  ${serverNames[kind]} ${path}`);
      await context.close();
    }
    await browser.close();
    await server.stop();
  }
  return rows;
}
