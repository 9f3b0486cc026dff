import { cpSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { keepEarlierFiles } from '@/lib/delivery/build/keepEarlierFiles';
import type { Site } from '@/lib/delivery/Site';
import { send } from '../faults/sendMany';
import { startServer } from '../faults/startServer';
import { consentIsland, landing } from './consentPage';
import { freePort } from './freePort';
import { isHydrated } from './isHydrated';
import { buildFolder } from './variants';

/** The build after: the same pages, but none of the hashed files of the one before, as if each of them had changed. */
const nextFolder = '.next-changed';

function makeNextBuild(): string[] {
  const before = realpathSync(join(buildFolder('builtin'), 'site'));
  const after = join(nextFolder, 'site');
  rmSync(nextFolder, { recursive: true, force: true });
  mkdirSync(nextFolder);
  cpSync(before, after, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  const site: Site = JSON.parse(readFileSync(join(before, 'site.json'), 'utf8'));
  const isHashed = (address: string) => site.files[address]?.cacheControl.includes('immutable');
  const hashed = Object.keys(site.files).filter(isHashed);
  for (const address of hashed) {
    const file = site.files[address]?.file ?? '';
    for (const ending of ['', '.br', '.gz']) rmSync(join(after, file + ending), { force: true });
    delete site.files[address];
  }
  const earlier = keepEarlierFiles(before, after, site.files);
  writeFileSync(join(after, 'site.json'), JSON.stringify({ ...site, earlier }));
  return hashed;
}

test.afterAll(() => rmSync(nextFolder, { recursive: true, force: true }));

test('a page that was opened before a new build took its place goes on working: its script, its font, its choice', async ({
  page,
  context,
}) => {
  // Two servers start one after the other, each with the index of its search.
  test.slow();
  const hashed = makeNextBuild();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const before = await startServer({ env: { PORT: String(port) } });
  await page.goto(address + landing).finally(before.stop);

  const after = await startServer({ buildFolder: nextFolder, env: { PORT: String(port) } });
  try {
    await page.getByRole('button', { name: /^Nej, / }).hover();
    await page.waitForFunction(isHydrated, consentIsland);
    await page.getByRole('button', { name: /^Nej, / }).click();
    await expect(page.locator('html')).toHaveAttribute('data-consent', 'necessary');
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['fk_kakor']);

    expect(hashed.length).toBeGreaterThan(3);
    const answers = await Promise.all(hashed.map((path) => send(port, { path })));
    expect(answers.map(({ status }) => status)).toEqual(hashed.map(() => 200));
    for (const { headers } of answers) expect(headers['cache-control']).toContain('immutable');
  } finally {
    await after.stop();
  }
});
