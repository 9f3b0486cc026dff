import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchBuild, writeContent } from './generatedContent.mjs';
import { median } from './median.mjs';
import { openChromium } from './openChromium.mjs';
import { stopPreview } from './stopPreview.mjs';

const count = 4000;
const saves = 7;

/** npm run desk with thousands of pages: from the press of the keys that save a paragraph until the page shows it, beside a check of the same pages. */
export async function run() {
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

  rmSync(benchBuild, { recursive: true, force: true });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const child = spawn(process.execPath, ['deploy/desk.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CONTENT_ROOT: folder, BUILD_DIR: benchBuild, PORT: String(port) },
  });
  const browser = await openChromium();
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(await addressFrom(child.stdout));
  const before = performance.now();
  await page.goto(`http://127.0.0.1:${port}/om-forsakringskassan/sida-7`);
  const paragraph = page.locator('main [data-desk-block]', { hasText: 'Den här delen handlar' }).first();
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
    console.log(`  save ${save}/${saves}: ${Math.round(times.at(-1) ?? 0)} ms`);
    await page.waitForTimeout(1000);
  }
  await stopPreview({ browser, child, folder });
  return [
    {
      pages: count,
      'check of all s': (checkMs / 1000).toFixed(1),
      'first page s': (firstPageMs / 1000).toFixed(1),
      'saved and shown ms': Math.round(median(times)),
      'fastest ms': Math.round(Math.min(...times)),
    },
  ];
}

/** @param {string} folder @param {string[]} args */
const git = (folder, ...args) => execFileSync('git', args, { cwd: folder });

/** With the key. @param {import('node:stream').Readable} output */
async function addressFrom(output) {
  let text = '';
  for await (const part of output.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    text += part;
    const address = /http:\S+nyckel=[\w-]+/.exec(text)?.[0];
    if (address) return address;
  }
  throw new Error(`The desk did not start:\n${text}`);
}
