import { median } from './median.mjs';
import { openChromium, windowLoadsMs } from './openChromium.mjs';
import { startPlain } from './plainPage.mjs';
import { landing, serverNames, startServer } from './servers.mjs';

const times = 3;

/** The least that a button can do: the answer is noted, and the style sheet hides the question. */
const leastScript = `document.documentElement.dataset.consent = 'undecided';
document.addEventListener('click', (event) => {
  const button = event.target.closest('button[name=choice]');
  if (!button) return;
  event.preventDefault();
  document.documentElement.dataset.consent = button.value;
});`;

/** When the click comes; the last is how a mouse does it: it is on the button for a while, which brings React. */
const whens = /** @type {const} */ (['at once', 'after load', 'after pointing']);

/**
 * The two buttons of the question about cookies, on a processor slowed down four times: at once, that is as soon as the button is
 * seen on a slow line, a second after the page has loaded, and two seconds after pointing at the button. The time is INP: from the click until the browser shows the next frame.
 * The plain page shows how much of it is the browser's own: hiding the question and drawing the page anew.
 */
export async function run() {
  const rows = [];
  for (const [name, start] of /** @type {const} */ ([
    ['plain HTML', () => startPlain({ script: leastScript })],
    [serverNames.ours, () => startServer('ours')],
    [serverNames.stock, () => startServer('stock')],
  ])) {
    const server = await start();
    const browser = await openChromium();
    for (const choice of ['all', 'necessary']) {
      for (const when of whens) {
        const results = [];
        for (let time = 0; time < times; time += 1)
          results.push(await click(browser, server.address + landing, choice, when));
        rows.push({
          server: name,
          button: choice === 'all' ? 'yes' : 'no',
          when,
          'INP ms': inpOf(results),
          'sent as a form': `${results.filter(({ isForm }) => isForm).length} of ${times}`,
          lost: `${results.filter(({ isLost }) => isLost).length} of ${times}`,
        });
        console.log(`  ${name}, ${choice}, ${when}`);
      }
    }
    await browser.close();
    await server.stop();
  }
  return rows;
}

/** A form that is sent leaves the page, and its click has no next frame there. @param {{ inp: number, isForm: boolean }[]} results */
function inpOf(results) {
  const stayed = results.filter(({ isForm }) => !isForm);
  return stayed.length > 0 ? median(stayed.map(({ inp }) => inp)) : '–';
}

/** @param {import('playwright').Browser} browser @param {string} address @param {string} choice @param {typeof whens[number]} when */
async function click(browser, address, choice, when) {
  const atOnce = when === 'at once';
  const context = await browser.newContext();
  const page = await context.newPage();
  // The context has a window of its own, which is not to be measured.
  await page.waitForTimeout(windowLoadsMs);
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
  if (when === 'after pointing') {
    await button.hover();
    await page.waitForTimeout(2000);
  }
  let isForm = false;
  page.on('framenavigated', () => {
    isForm = true;
  });
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
  return { inp, isForm, isLost };
}
