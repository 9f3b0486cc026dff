import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchBuild, writeContent } from './generatedContent.mjs';
import { median } from './median.mjs';
import { openChromium } from './openChromium.mjs';
import { stopPreview } from './stopPreview.mjs';

const count = 4000;
const edits = 5;

/** npm run dev with thousands of pages: the first page, and an edit as the editor sees it, in a browser that nobody reloads. */
export async function run() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-dev-'));
  writeContent(folder, count);
  // What an earlier run has compiled would make the first page come sooner.
  rmSync(benchBuild, { recursive: true, force: true });
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  // Not 127.0.0.1: Next refuses what other hosts ask for while somebody writes.
  const address = `http://localhost:${port}/om-forsakringskassan/sida-7`;

  const before = performance.now();
  const child = spawn(
    process.execPath,
    [resolve('node_modules/next/dist/bin/next'), 'dev', '-p', String(port)],
    {
      stdio: 'ignore',
      env: { ...process.env, CONTENT_ROOT: folder, BUILD_DIR: benchBuild, NEXT_TELEMETRY_DISABLED: '1' },
    },
  );
  const browser = await openChromium();
  const page = await browser.newPage();
  await waitFor(async () => (await fetch(address).catch(() => undefined))?.ok ?? false, 300_000);
  const firstPageMs = performance.now() - before;
  const watches = page.waitForResponse(/\/api\/innehall$/, { timeout: 60_000 });
  await page.goto(address);
  await watches;

  const file = join(folder, 'content/sv/om-forsakringskassan/sida-7.mdx');
  const text = readFileSync(file, 'utf8');
  const times = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    const start = performance.now();
    writeFileSync(file, `${text}\nÄndring nummer ${edit}.\n`);
    // Looked for in each frame: a locator looks twice a second when it has waited for a while.
    await page.waitForFunction(
      (words) => document.querySelector('main')?.textContent.includes(words),
      `Ändring nummer ${edit}.`,
    );
    times.push(performance.now() - start);
    console.log(`  edit ${edit}/${edits}: ${Math.round(times.at(-1) ?? 0)} ms`);
    await page.waitForTimeout(1000);
  }
  await stopPreview({ browser, child, folders: [folder, benchBuild] });
  return [
    {
      pages: count,
      'first page s': (firstPageMs / 1000).toFixed(1),
      'edit seen after ms': Math.round(median(times)),
    },
  ];
}

/** @param {() => Promise<boolean>} isTrue @param {number} limitMs */
async function waitFor(isTrue, limitMs) {
  const end = performance.now() + limitMs;
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Nothing happened within ${limitMs / 1000} seconds.`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
