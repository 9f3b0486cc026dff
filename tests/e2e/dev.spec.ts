import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { expect, test } from './site';
import { startDev } from './startDev';

const file = 'content/sv/om-forsakringskassan/vart-uppdrag.mdx';

const seriesFile = `content/data/statistics/${readdirSync('content/data/statistics').find((name) => name.endsWith('.yaml'))}`;

/** Next compiles a page when it is first asked for, which takes its time on a machine that does much else. */
test.describe.configure({ mode: 'default', timeout: 240_000 });

test('what an editor saves is shown in the open page, and a fault in the words of the check', async ({
  page,
}) => {
  const dev = await startDev();
  try {
    const text = dev.read(file);
    const asksForChanges = page.waitForRequest(/\/api\/innehall$/, { timeout: 180_000 });
    let letGo = () => {};
    const isHeld = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/\/api\/innehall$/, (route) => isHeld.then(() => route.continue()));
    await page.goto(`${dev.address}/om-forsakringskassan/vart-uppdrag`, { timeout: 180_000 });
    // Gone if the page is loaded anew.
    await page.evaluate(() => Object.assign(window, { stillHere: true }));

    await asksForChanges;
    dev.write(file, `${text}\nEn mening från när sidan ännu var på väg.\n`);
    letGo();
    await expect(page.getByText('En mening från när sidan')).toBeVisible({ timeout: 30_000 });

    dev.write(file, `${text}\nEn mening som nyss sparades.\n`);
    await expect(page.getByText('En mening som nyss sparades.')).toBeVisible({ timeout: 30_000 });

    dev.write(file, `${text}\n[Läs om vårt uppdrag](/om-forsakringskassan/vart-updrag)\n`);
    const fault = checkMessage(dev.root);
    expect(fault).toContain('Menade du "/om-forsakringskassan/vart-uppdrag"?');
    await expect(page.getByText(fault)).toBeVisible({ timeout: 30_000 });

    dev.write(file, text);
    await expect(page.getByText(fault)).toHaveCount(0, { timeout: 30_000 });
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);

    // As editors do that save under another name first.
    dev.remove(file);
    const missing = `${dev.address}/om-forsakringskassan/vart-uppdrag`;
    await expect.poll(async () => (await page.request.get(missing)).status()).toBe(404);
    dev.write(file, `${text}\nEn mening från när filen kom tillbaka.\n`);
    await expect(page.getByText('En mening från när filen kom tillbaka.')).toBeVisible({ timeout: 30_000 });
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  } finally {
    await dev.stop();
  }
});

test('a page that is not published any more, and a new title of a series', { tag: '@long' }, async ({
  page,
}) => {
  const dev = await startDev();
  try {
    const text = dev.read(file);
    dev.write(file, text.replace(/^---\n/, '---\npublish: 2999-01-01T08:00:00+01:00\n'));
    const unpublished = `${dev.address}/om-forsakringskassan/vart-uppdrag`;
    await expect
      .poll(async () => (await page.request.get(unpublished, { timeout: 180_000 })).status(), {
        timeout: 180_000,
      })
      .toBe(404);
    for (const [address, title] of [
      [unpublished, 'Sidan finns inte'],
      [`${dev.address}/english/not-here`, 'The page does not exist'],
    ] as const) {
      expect((await page.goto(address, { timeout: 180_000 }))?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible({ timeout: 30_000 });
    }

    await page.goto(`${dev.address}/statistik-och-analys/serier`, { timeout: 180_000 });
    const series = dev.read(seriesFile);
    dev.write(seriesFile, series.replace(/^title: .*$/m, 'title: En rubrik som nyss sparades'));
    await expect(page.getByText('En rubrik som nyss sparades').first()).toBeVisible({ timeout: 30_000 });
  } finally {
    await dev.stop();
  }
});

/** The one fault of the page, as `npm run content check` tells it. */
function checkMessage(root: string): string {
  const { stdout } = spawnSync(process.execPath, ['deploy/content.mjs', 'check', '--json', file], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: root },
  });
  const { faults } = JSON.parse(stdout) as { faults: { message: string }[] };
  expect(faults).toHaveLength(1);
  return faults[0]?.message ?? '';
}
