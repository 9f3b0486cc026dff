import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GET, POST } from '@/app/api/innehall/route.dev';
import { chooseMoment } from '@/lib/desk/server/chooseMoment';

beforeEach(() => {
  vi.stubEnv('WRITING', 'desk');
  vi.stubEnv('CONTENT_NOW', undefined);
});

afterEach(() => vi.unstubAllEnvs());

const moment = '2027-01-15T08:00:00+01:00';

const asked = (headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/api/innehall', { method: 'POST', headers, body: JSON.stringify({ moment }) });

/** What an open page is told when it begins to listen. */
async function firstTold(): Promise<string> {
  const reader = GET(new Request('http://preview/')).body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

test('a browser never chooses the moment of the preview, and nobody where there is no desk', async () => {
  expect((await POST(asked({ Origin: 'http://127.0.0.1' }))).status).toBe(404);
  vi.stubEnv('WRITING', 'dev');
  expect((await POST(asked())).status).toBe(404);
  expect(process.env.CONTENT_NOW).toBeUndefined();
});

test('the desk chooses a moment in Swedish time for the preview, and takes it back', async () => {
  const preview = createServer(async (given, answer) => {
    const body = (await given.toArray()).join('');
    answer.writeHead((await POST(new Request('http://preview/', { method: 'POST', body }))).status).end();
  });
  await once(preview.listen(0, '127.0.0.1'), 'listening');
  const at = { host: '127.0.0.1', port: (preview.address() as AddressInfo).port };

  await chooseMoment(at, '2027-01-15T08:00');
  expect(process.env.CONTENT_NOW).toBe(moment);
  expect(await firstTold()).toBe(`event: moment\ndata: ${moment}\n\n`);
  await expect(chooseMoment(at, 'imorgon')).rejects.toThrow('Välj en dag och ett klockslag.');
  expect(process.env.CONTENT_NOW).toBe(moment);
  await chooseMoment(at, undefined);
  expect(process.env.CONTENT_NOW).toBeUndefined();
  expect(await firstTold()).not.toContain('moment');

  preview.close();
  await expect(chooseMoment(at, '2027-01-15T08:00')).rejects.toThrow('Förhandsvisningen svarar inte.');
  expect(process.env.CONTENT_NOW).toBeUndefined();
});
