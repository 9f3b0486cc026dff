import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copySite, writeGeneratedPages } from './copySite.mjs';
import { median } from './median.mjs';
import { openChromium } from './openChromium.mjs';

const count = 4000;
const edits = 5;

/** npm run dev with thousands of pages: the first page, and an edit as the editor sees it, in a browser that nobody reloads. */
export async function run() {
  const folder = copySite(join(mkdtempSync(join(tmpdir(), 'bench-dev-')), 'site'));
  writeGeneratedPages(folder, count);
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const path = '/om-forsakringskassan/sida-7';

  const before = performance.now();
  const child = spawn(
    process.execPath,
    [resolve('node_modules/next/dist/bin/next'), 'dev', '-p', String(port)],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const browser = await openChromium();
  const page = await browser.newPage();
  await waitFor(
    async () => (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined))?.ok ?? false,
    300_000,
  );
  const firstPageMs = performance.now() - before;
  await page.goto(`http://127.0.0.1:${port}${path}`);
  await page.waitForTimeout(5000);

  const file = join(folder, 'content/sv/om-forsakringskassan/sida-7.mdx');
  const text = readFileSync(file, 'utf8');
  const times = [];
  for (let edit = 1; edit <= edits; edit += 1) {
    const start = performance.now();
    writeFileSync(file, `${text}\nÄndring nummer ${edit}.\n`);
    await page.getByText(`Ändring nummer ${edit}.`).waitFor({ timeout: 30_000 });
    times.push(performance.now() - start);
    console.log(`  edit ${edit}/${edits}: ${Math.round(times.at(-1) ?? 0)} ms`);
    await page.waitForTimeout(1000);
  }
  await browser.close();
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
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
