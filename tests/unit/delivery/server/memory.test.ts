import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { writeSiteFile } from '@/lib/delivery/build/writeSiteFile';
import type { SiteFile } from '@/lib/delivery/Site';
import { FileStore } from '@/lib/delivery/server/response/FileStore';
import { encodingFor } from '@/lib/delivery/server/response/sendAnswer';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

test('an uncompressed file is in memory once while it is sent, to however many, and not at all after that', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const type = 'text/html; charset=utf-8';
  const { isCompressed } = await writeSiteFile(
    join(folder, 'brod.html'),
    Buffer.from('bröd'.repeat(5000)),
    type,
  );
  const file = { file: 'brod.html', type, isPage: true, isCompressed, headers: {} } as SiteFile;
  const store = new FileStore(folder, { builtAt: '2026-11-24T12:34:56Z', headers: {} });

  const sending: unknown[] = [store.get(file, 'identity').bytes];
  for (let count = 0; count < 100; count++) {
    collectGarbage();
    sending.push(store.get(file, 'identity').bytes);
  }
  // What is expected of is remembered by the test itself.
  const { size } = new Set(sending);
  expect(size).toBe(1);

  const left = new WeakRef(sending[0] as Buffer);
  sending.length = 0;
  await vi.waitFor(() => {
    collectGarbage();
    const isGone = left.deref() === undefined;
    expect(isGone).toBe(true);
  });
});

test('a header as long as can be sent does not stay', () => {
  const ask = (count: number) =>
    encodingFor({
      headers: { 'accept-encoding': `br, ${Buffer.alloc(60_000, String(count)).toString('latin1')}` },
    } as IncomingMessage);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let count = 0; count < 500; count++) expect(ask(count)).toBe('br');
  collectGarbage();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
});
