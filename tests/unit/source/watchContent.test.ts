import { afterEach, expect, test, vi } from 'vitest';
import { pageFaults } from '@/lib/check/pageFaults';
import { findPage } from '@/lib/content/loadPages';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { watchContent } from '@/lib/source/watchContent';
import { contentFolder, home, page } from '../content/contentFolder';

vi.mock('@/lib/site/generatedPages', () => ({
  listGeneratedPages: () => [],
  findGeneratedPage: () => undefined,
  generatedPagesDespiteFaults: () => ({ at: () => undefined, all: () => [], faults: () => [] }),
}));

afterEach(() => vi.unstubAllEnvs());

const file = 'content/sv/om-forsakringskassan.mdx';

test('a saved file is told of once, also one in a new folder', async () => {
  const folder = contentFolder(home);
  vi.stubEnv('CONTENT_ROOT', folder.root);
  const onChange = vi.fn();
  const stop = watchContent(onChange);

  folder.write(file, page('Ett'));
  folder.write(file, page('Två'));
  await expect.poll(() => onChange.mock.calls.length, { timeout: 5000 }).toBe(1);
  folder.write('content/sv/ny/sida.mdx', page('Sida'));
  await expect.poll(() => onChange.mock.calls.length, { timeout: 5000 }).toBe(2);
  folder.write('content/sv/ny/sida.mdx', page('Sidan'));
  await expect.poll(() => onChange.mock.calls.length, { timeout: 5000 }).toBe(3);
  stop();
});

test('while somebody writes, a page with a broken head tells its faults, and no other page is hurt', async () => {
  const folder = contentFolder({
    ...home,
    'content/sv/om-forsakringskassan/a.mdx': page('A', '', 'meny: 1\n'),
  });
  vi.stubEnv('CONTENT_ROOT', folder.root);
  vi.stubEnv('WRITING', 'dev');

  const broken = findPage('sv', '/om-forsakringskassan/a');
  expect(broken && pageFaults(broken).map(({ message }) => message)).toEqual([
    'Det finns inget fält som heter "meny". Menade du menu?',
  ]);
  const whole = findPage('sv', '/om-forsakringskassan');
  expect(whole && pageFaults(whole)).toEqual([]);

  folder.write('content/sv/om-forsakringskassan/a.mdx', page('A'));
  await expect.poll(() => findPage('sv', '/om-forsakringskassan/a')?.head.title).toBe('A');
  expect(broken && pageFaults(broken)).toEqual([]);
});

test('while somebody writes, what is saved is shown at once, and what is not saved is not read again', async () => {
  const folder = contentFolder(home);
  vi.stubEnv('CONTENT_ROOT', folder.root);
  vi.stubEnv('WRITING', 'dev');
  const before = currentSnapshot();
  const clock = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 5000);
  expect(currentSnapshot()).toBe(before);
  // A page may have come to its time, or the disk told of nothing.
  clock.mockReturnValue(performance.now() + 15_000);
  expect(currentSnapshot()).not.toBe(before);
  clock.mockRestore();

  folder.write(file, page('Två'));
  await expect.poll(() => findPage('sv', '/om-forsakringskassan')?.head.title).toBe('Två');
  folder.write('content/sv/ny/sida.mdx', page('Sida'));
  await expect.poll(() => findPage('sv', '/ny/sida')?.head.title).toBe('Sida');
});
