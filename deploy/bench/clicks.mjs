import { median } from './median.mjs';
import { openChromium } from './openChromium.mjs';
import { landing, serverNames, startServer } from './servers.mjs';

const times = 5;

/**
 * The two buttons of the question about cookies, on a processor slowed down four times: at once, that is as soon as the button is
 * seen on a slow line, and a second after the page has loaded. The time is INP: from the click until the browser shows the next frame.
 */
export async function run() {
  const rows = [];
  for (const kind of /** @type {const} */ (['ours', 'stock'])) {
    const server = await startServer(kind);
    const browser = await openChromium();
    for (const choice of ['all', 'necessary']) {
      for (const when of ['at once', 'after load']) {
        const results = [];
        for (let time = 0; time < times; time += 1)
          results.push(await click(browser, server.address + landing, choice, when === 'at once'));
        rows.push({
          server: serverNames[kind],
          button: choice === 'all' ? 'yes' : 'no',
          when,
          'INP ms': median(results.map(({ inp }) => inp)),
          lost: `${results.filter(({ isLost }) => isLost).length} of ${times}`,
        });
        console.log(`  ${serverNames[kind]}, ${choice}, ${when}`);
      }
    }
    await browser.close();
    await server.stop();
  }
  return rows;
}

/** @param {import('playwright').Browser} browser @param {string} address @param {string} choice @param {boolean} atOnce */
async function click(browser, address, choice, atOnce) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (atOnce) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 93_750,
    });
  }
  let inp = 0;
  await page.exposeFunction('tellDuration', (/** @type {number} */ duration) => {
    inp = Math.max(inp, duration);
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      // @ts-expect-error Given to the page above; Event Timing has interactionId.
      for (const entry of list.getEntries()) if (entry.interactionId) window.tellDuration(entry.duration);
      // @ts-expect-error Event Timing's own option.
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });

  const button = page.locator(`button[name="choice"][value="${choice}"]`).first();
  await page.goto(address, { waitUntil: atOnce ? 'commit' : 'load' });
  await button.waitFor({ state: 'visible' });
  await page.waitForTimeout(atOnce ? 100 : 1000);
  await button.click({ noWaitAfter: true });
  const isLost = !(await page
    .waitForFunction((expected) => document.documentElement.dataset.consent === expected, choice, {
      timeout: 10_000,
    })
    .then(
      () => true,
      () => false,
    ));
  await page.waitForTimeout(300);
  await context.close();
  return { inp, isLost };
}
