import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from './runProgram';

/** What builds, which answers as told, and keeps what it is asked. */
async function builder(status: number) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.writeHead(status, { location: '/elsewhere' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** A build that knows when the next thing comes or goes. */
function buildWith(nextChange: string | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site', 'site.json'), JSON.stringify({ nextChange }));
  return folder;
}

const ask = (nextChange: string | undefined, url: string) =>
  runProgram('deploy/requestRebuild.mjs', {
    BUILD_DIR: buildWith(nextChange),
    REBUILD_URL: url,
    REBUILD_TOKEN: 'rye-and-wheat',
  });

test('a build is asked for when something has come by the clock', async () => {
  const { asked, url } = await builder(202);
  expect((await ask('2026-01-01T00:00:00.000Z', url)).code).toBe(0);
  expect(asked.map(({ method, headers }) => [method, headers.authorization])).toEqual([
    ['POST', 'Bearer rye-and-wheat'],
  ]);
});

test.each([
  ['when nothing will', undefined],
  ['before it comes', '2999-01-01T00:00:00.000Z'],
])('nothing is asked for %s', async (_, nextChange) => {
  const { asked, url } = await builder(202);
  const { code, said } = await ask(nextChange, url);
  expect([code, asked.length]).toEqual([0, 0]);
  expect(said).toContain('Nothing to build');
});

test.each([
  ['refused', 403, /answered 403/],
  ['sent elsewhere, which would get the token', 307, /could not be asked/],
])('it is a fault to be %s, and the token is not told', async (_, status, sentence) => {
  const { asked, url } = await builder(status);
  const { code, said } = await ask('2026-01-01T00:00:00.000Z', url);
  expect([code, asked.length]).toEqual([1, 1]);
  expect(said).toMatch(sentence);
  expect(said).not.toContain('rye-and-wheat');
});

test('without an address to ask it says which setting is missing', async () => {
  const { code, said } = await ask('2026-01-01T00:00:00.000Z', '');
  expect(code).toBe(1);
  expect(said).toContain('REBUILD_URL');
});

test('without a build it says so in a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rebuild-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(await runProgram('deploy/requestRebuild.mjs', { BUILD_DIR: folder })).toEqual({
    code: 1,
    said: `There is no build in ${folder}. Run npm run build first.\n`,
  });
});
