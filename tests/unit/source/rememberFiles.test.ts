import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { rememberFiles } from '@/lib/source/rememberFiles';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function inFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'remember-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  let clock = 0;
  return (file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    // Two savings in the same moment would look like one.
    clock += 1;
    utimesSync(join(folder, file), clock, clock);
  };
}

test('files are read again only when one of them has been saved', () => {
  const save = inFolder();
  const read = vi.fn((...texts: string[]) => texts.join('+'));
  const load = rememberFiles(['a', 'b'], read);
  save('a', 'ett');
  save('b', 'två');
  expect(load()).toBe('ett+två');
  expect(load()).toBe('ett+två');
  expect(read).toHaveBeenCalledTimes(1);

  save('b', 'tre');
  expect(load()).toBe('ett+tre');
  expect(read).toHaveBeenCalledTimes(2);
});

test('a built site reads them once, whatever is saved later', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const save = inFolder();
  const load = rememberFiles(['a'], (text = '') => text);
  save('a', 'ett');
  expect(load()).toBe('ett');
  save('a', 'två');
  expect(load()).toBe('ett');
});

test('a fault is told each time, until it is mended', () => {
  const save = inFolder();
  const load = rememberFiles(['a'], (text = '') => {
    if (text === 'fel') throw new Error('Det är fel.');
    return text;
  });
  save('a', 'fel');
  expect(load).toThrow('Det är fel.');
  expect(load).toThrow('Det är fel.');
  save('a', 'rätt');
  expect(load()).toBe('rätt');
});
