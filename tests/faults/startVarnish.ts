import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../debian.mjs';
import { freePort } from '../e2e/freePort';
import { isAnswering } from '../e2e/isAnswering';

/** Varnish as deploy/varnish says, in front of a port of this machine. */
export async function startVarnish(originPort: number) {
  const folder = mkdtempSync(join(tmpdir(), 'varnish-'));
  // Started by root, Varnish works as somebody else.
  chmodSync(folder, 0o755);
  const vcl = readFileSync('deploy/varnish/default.vcl', 'utf8').replace('"8080"', `"${originPort}"`);
  writeFileSync(join(folder, 'default.vcl'), vcl);
  const port = await freePort();
  const listen = ['-F', '-n', join(folder, 'work'), '-a', `127.0.0.1:${port}`, '-T', 'none'];
  const child = spawn(
    needProgram('varnish'),
    [...listen, '-p', 'http_gzip_support=off', '-s', 'malloc,64m', '-f', join(folder, 'default.vcl')],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  await isAnswering(`http://127.0.0.1:${port}`).catch((error) => {
    throw new Error(`Varnish does not answer: ${said}`, { cause: error });
  });
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
