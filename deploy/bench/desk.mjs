import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuild, writeContent } from './generatedContent.mjs';
import { median } from './median.mjs';
import { memoryOf } from './memory.mjs';
import { openChromium } from './openChromium.mjs';
import { stopPreview } from './stopPreview.mjs';

const counts = [10, 4000];
const saves = 7;

/**
 * npm run desk with few and with thousands of pages more than the site has: its start, for the first time and again, its first page, and from the press of the keys
 * that save a paragraph until the page shows it; beside a check of the same pages.
 */
export async function run() {
  rmSync(benchBuild, { recursive: true, force: true });
  const rows = [];
  // One after the other: they would share the processor.
  for (const count of counts) rows.push(await measureDesk(count));
  rmSync(benchBuild, { recursive: true, force: true });
  return rows;
}

/** @param {number} count */
async function measureDesk(count) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desk-'));
  writeContent(folder, count);
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  // What is changed at the desk is told from what was committed.
  git(
    folder,
    '-c',
    'user.name=Bench',
    '-c',
    'user.email=bench@example.se',
    'commit',
    '--quiet',
    '--message=Start',
  );
  const checkStart = performance.now();
  execFileSync(process.execPath, ['deploy/content.mjs', 'check'], {
    env: { ...process.env, CONTENT_ROOT: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const checkMs = performance.now() - checkStart;

  const first = await startDesk(folder);
  first.child.kill('SIGTERM');
  await once(first.child, 'exit');
  const { child, address, startMs } = await startDesk(folder);

  const browser = await openChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(address);
  const before = performance.now();
  await page.goto(`${new URL(address).origin}/om-forsakringskassan/sida-7`);
  // The desk's script has made it a stop of Tab: from then on a click opens it.
  const paragraph = page
    .locator('main [data-desk-block][tabindex]', { hasText: 'Den här delen handlar' })
    .first();
  await paragraph.waitFor();
  const firstPageMs = performance.now() - before;

  const times = [];
  for (let save = 1; save <= saves; save += 1) {
    const words = ` Sparad för gång ${save}.`;
    await paragraph.click({ position: { x: 5, y: 5 } });
    await page.getByRole('textbox').last().press('Control+End');
    await page.keyboard.type(words);
    // The check of what was written has been answered: who saves has looked at it.
    await page.waitForTimeout(1500);
    const start = performance.now();
    await page.keyboard.press('Control+Enter');
    await page.waitForFunction(
      (text) =>
        [...document.querySelectorAll('main [data-desk-block]:not([data-desk-hidden])')].some((block) =>
          block.textContent?.includes(text),
        ),
      words,
    );
    times.push(performance.now() - start);
    console.log(`  ${count} pages more, save ${save}/${saves}: ${Math.round(times.at(-1) ?? 0)} ms`);
    await page.waitForTimeout(1000);
  }
  const memory = child.pid ? memoryOf(child.pid) : Number.NaN;
  await stopPreview({ browser, child, folders: [folder] });
  return {
    'pages more': count,
    'check of all s': (checkMs / 1000).toFixed(1),
    // Of the first row with the compiling of the preview.
    'first start s': (first.startMs / 1000).toFixed(1),
    'start s': (startMs / 1000).toFixed(1),
    'first page s': (firstPageMs / 1000).toFixed(1),
    'saved and shown ms': Math.round(median(times)),
    'fastest ms': Math.round(Math.min(...times)),
    'memory MB': memory,
  };
}

/** @param {string} folder @param {string[]} args */
const git = (folder, ...args) => execFileSync('git', args, { cwd: folder });

/** With its address, which has the key. @param {string} folder */
async function startDesk(folder) {
  const start = performance.now();
  const child = spawn(process.execPath, ['deploy/desk.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      CONTENT_ROOT: folder,
      BUILD_DIR: benchBuild,
      PORT: String(20_000 + Math.floor(Math.random() * 20_000)),
    },
  });
  let text = '';
  for await (const part of child.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += part;
    const address = /http:\S+nyckel=[\w-]+/.exec(text)?.[0];
    if (address) return { child, address, startMs: performance.now() - start };
  }
  throw new Error(`The desk did not start:\n${text}`);
}
