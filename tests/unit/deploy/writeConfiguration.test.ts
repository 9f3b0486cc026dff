import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runProgram } from './runProgram';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/site.json'), '{}');
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['a certificate without its key', { NGINX_TLS_CERTIFICATE: 'a.pem' }, 'NGINX_TLS_KEY is not'],
  ['a key without its certificate', { NGINX_TLS_KEY: 'a.pem' }, 'NGINX_TLS_CERTIFICATE is not'],
  ['no worker', { NGINX_WORKERS: '0' }, 'a whole number from 1, or auto'],
  ['too few open files', { NGINX_OPEN_FILES: '255' }, 'a whole number from 256'],
  ['an address with a scheme', { NGINX_UPSTREAMS: 'http://127.0.0.1:3000' }, 'such as 127.0.0.1:3000'],
] as [string, Record<string, string>, string][])(
  '%s is refused with what to do',
  async (_, settings, sentence) => {
    const { code, said } = await runProgram('deploy/nginx/writeConfiguration.mjs', {
      BUILD_DIR: folder,
      ...settings,
    });
    expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
    expect(said).not.toContain('    at ');
  },
);
