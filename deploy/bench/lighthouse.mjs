import { setTimeout } from 'node:timers/promises';
import { Launcher, launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { median } from './median.mjs';
import { chromiumPath, windowLoadsMs } from './openChromium.mjs';
import { startPlain } from './plainPage.mjs';
import { landing, serverNames, startServer } from './servers.mjs';

const times = 5;

const pages = [
  landing,
  `${landing}/vart-uppdrag`,
  '/statistik-och-analys',
  '/om-webbplatsen/kakor',
  '/sok?q=kakor',
  '/english',
];

/**
 * Lighthouse as for a phone. The plain page is the landing page's own HTML without any script, from a server that does nothing else,
 * once as it is and once with the site's headers: Lighthouse counts more blocking time for a page with Cross-Origin-Opener-Policy.
 */
export async function run() {
  /** @type {Record<string, string | number>[]} */
  const rows = [];
  const browser = await launchAsLighthouse();
  const measure = async (
    /** @type {string} */ name,
    /** @type {string} */ address,
    /** @type {string} */ page,
  ) => {
    /** @type {import('lighthouse').Result[]} */
    const runs = [];
    for (let tries = 1; runs.length < times; tries += 1) {
      const result = await lighthouse(address, { port: browser.port, output: 'json', logLevel: 'error' });
      // Now and then the browser paints nothing that Lighthouse sees: then there is nothing to count.
      const isMeasured = result?.lhr.audits['total-blocking-time']?.numericValue !== undefined;
      if (result && isMeasured) runs.push(result.lhr);
      else if (tries > 2 * times)
        throw new Error(`Lighthouse measured nothing at ${address}, ${tries} times.`);
      console.log(
        `  ${name} ${page} (${isMeasured ? `${runs.length}/${times}` : 'once more: nothing was measured'})`,
      );
    }
    const value = (/** @type {string} */ id) =>
      median(runs.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
    const score = (/** @type {string} */ id) =>
      median(runs.map(({ categories }) => (categories[id]?.score ?? 0) * 100));
    rows.push({
      server: name,
      page,
      scores: ['performance', 'accessibility', 'best-practices', 'seo']
        .map((id) => Math.round(score(id)))
        .join(' '),
      'FCP ms': Math.round(value('first-contentful-paint')),
      'LCP ms': Math.round(value('largest-contentful-paint')),
      'TBT ms': Math.round(value('total-blocking-time')),
      CLS: value('cumulative-layout-shift').toFixed(3),
    });
  };

  const ours = await startServer('ours');
  const { headers } = await fetch(ours.address + landing);
  for (const [name, sent] of /** @type {const} */ ([
    ['plain HTML', {}],
    ['plain HTML, our headers', pageHeaders(headers)],
  ])) {
    const plain = await startPlain({ headers: sent });
    await measure(name, plain.address + landing, landing);
    await plain.stop();
  }
  for (const page of pages) await measure(serverNames.ours, ours.address + page, page);
  await ours.stop();
  const stock = await startServer('stock');
  await measure(serverNames.stock, stock.address + landing, landing);
  await stock.stop();
  browser.kill();
  return rows;
}

/**
 * As Lighthouse itself starts Chromium, but without the process that Chromium keeps ready for a page to come: where cores are few, less
 * of the browser's own work is then counted as time in which the page is blocked.
 */
async function launchAsLighthouse() {
  const flags = Launcher.defaultFlags().map((flag) =>
    flag.startsWith('--disable-features=') ? `${flag},SpareRendererForSitePerProcess` : flag,
  );
  const browser = await launch({
    chromePath: await chromiumPath(),
    ignoreDefaultFlags: true,
    chromeFlags: [...flags, '--headless=new', '--no-sandbox'],
  });
  await setTimeout(windowLoadsMs);
  return browser;
}

/** What a browser does with the page, not how its bytes are sent. @param {Headers} headers */
function pageHeaders(headers) {
  return Object.fromEntries([...headers].filter(([name]) => /policy|content-type-options/.test(name)));
}
