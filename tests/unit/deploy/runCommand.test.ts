import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runCommand } from '@/deploy/runCommand.mjs';

test.each([0, 1, 7])('exit code %i is passed on', async (code) => {
  expect(await runCommand(process.execPath, ['-e', `process.exit(${code})`])).toEqual({
    code,
    signal: undefined,
  });
});

test('a program that is killed has failed', async () => {
  const ending = await runCommand(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")']);
  expect(ending).toEqual({ code: 1, signal: undefined });
});

test('a program that does not exist has failed, with a sentence', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => error.mockRestore());
  expect(await runCommand('/nowhere/program', [])).toEqual({ code: 127, signal: undefined });
  expect(error).toHaveBeenCalledExactlyOnceWith(
    '/nowhere/program could not be started: spawn /nowhere/program ENOENT',
  );
});

test('afterwards a signal is ours again', async () => {
  const before = process.listenerCount('SIGTERM');
  await runCommand(process.execPath, ['-e', '']);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});

test('the time limit stops a program and what it has started', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const folder = mkdtempSync(join(tmpdir(), 'limit-'));
  onTestFinished(() => {
    error.mockRestore();
    rmSync(folder, { recursive: true });
  });
  const pidFile = join(folder, 'pid');

  const ending = await runCommand('sh', ['-c', `sleep 60 & echo $! > ${pidFile}; wait`], {
    limitSeconds: 0.5,
  });
  expect(ending.code).not.toBe(0);
  expect(error).toHaveBeenCalledExactlyOnceWith('Stopped sh after 0.5 seconds.');
  expect(existsSync(pidFile)).toBe(true);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false));
});

/** A process that has ended but that nobody has asked about yet still has an entry, as Z. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = `/proc/${pid}/stat`;
  return !(existsSync(stat) && / Z /.test(readFileSync(stat, 'utf8')));
}
