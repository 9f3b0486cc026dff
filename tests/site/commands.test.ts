import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The project as it is right after git clone: nothing is installed. */
let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'clone-'));
  for (const part of ['deploy', 'lib', 'package.json']) cpSync(part, join(clone, part), { recursive: true });
});
afterAll(() => rmSync(clone, { recursive: true }));

test.each([
  ['content.mjs', 'Kommandona är inte installerade än. Kör npm install och försök igen.'],
  ['build.mjs', 'Nothing is installed yet. Run npm install, and try again.'],
  ['dev.mjs', 'Nothing is installed yet. Run npm install, and try again.'],
  ['nginx/writeConfiguration.mjs', 'Nothing is installed yet. Run npm install, and try again.'],
  ['bench/run.mjs', 'Nothing is installed yet. Run npm install, and try again.'],
])('where nothing is installed, deploy/%s says what to do in one line', async (script, sentence) => {
  const run = promisify(execFile)(process.execPath, [join(clone, 'deploy', script)], { cwd: clone });
  await expect(run).rejects.toMatchObject({ code: 1, stdout: '', stderr: `${sentence}\n` });
});

test.each([
  ['dev.mjs', 'SITE_URL'],
  ['desk.mjs', 'SITE_URL'],
])('deploy/%s says in one line which setting cannot be used: %s', async (script, name) => {
  const env = { ...process.env, PORT: '0', [name]: 'rye' };
  const run = promisify(execFile)(process.execPath, [join('deploy', script)], { env });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringMatching(new RegExp(`^${name} .*"rye".*\\n$`)),
  });
});

test('a program that reads only the first lines of the report ends it in silence', async () => {
  const report = spawn(process.execPath, ['deploy/content.mjs', 'report'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // As head does when it has its lines; before the report has written any.
  report.stdout.destroy();
  let errors = '';
  report.stderr.on('data', (data) => {
    errors += data;
  });
  const [code] = await once(report, 'close');
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
}, 60_000);
