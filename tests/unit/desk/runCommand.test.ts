import { expect, test } from 'vitest';
import { runCommand } from '@/lib/desk/store/runCommand';
import { contentFolder, home } from '../content/contentFolder';

test('a command ends with its words, and without them when nobody waits for it any longer', async () => {
  const { root } = contentFolder(home);
  const waits = new AbortController();
  expect((await runCommand(root, ['report', '--json'], waits.signal)).said).toMatch(/^\{/);
  const leaves = new AbortController();
  const left = runCommand(root, ['report', '--json'], leaves.signal);
  leaves.abort();
  expect(await left).toEqual({ isDone: false, said: '' });
});
