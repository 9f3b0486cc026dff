import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

/** What a process leaves in its folder for what lasts no longer than it. */
function leftBy(folder: string): string[] {
  const code = `await import('./lib/sharing/shareFontFile.ts');`;
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    env: { ...process.env, TMPDIR: folder },
  });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.startsWith('inter'),
  );
}

test('processes that draw pictures share one file, which is made anew when it is another', () => {
  const folder = mkdtempSync(join(tmpdir(), 'font-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [name = '', ...others] = leftBy(folder);
  expect([name, others]).toEqual([expect.stringMatching(/^inter-[\da-f]{12}\.ttf$/), []]);
  const font = readFileSync(join(folder, name));
  expect(leftBy(folder)).toEqual([name]);

  writeFileSync(join(folder, name), 'half of i');
  expect(leftBy(folder)).toEqual([name]);
  expect(readFileSync(join(folder, name)).equals(font)).toBe(true);
});
