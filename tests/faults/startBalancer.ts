import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../debian.mjs';
import { freePort } from '../e2e/freePort';
import { isAnswering } from '../e2e/isAnswering';

/** haproxy in front of edges: leaves out one that says that it is not ready, and asks another when one breaks off. */
export async function startBalancer(edges: readonly number[]) {
  const folder = mkdtempSync(join(tmpdir(), 'haproxy-'));
  const port = await freePort();
  writeFileSync(
    join(folder, 'haproxy.cfg'),
    `global
  maxconn 2000
defaults
  mode http
  timeout connect 1s
  timeout client 15s
  timeout server 12s
  timeout check 1s
  retries 2
  option redispatch 1
  option forwardfor
  # To receive a choice twice is to receive it once; whatever else is sent is sent once.
  retry-on all-retryable-errors
frontend visitors
  bind 127.0.0.1:${port}
  default_backend edges
backend edges
  http-request disable-l7-retry if METH_POST !{ path /api/kakor }
  option httpchk GET /halsa/redo
${edges.map((edge, number) => `  server edge${number} 127.0.0.1:${edge} check inter 500ms fall 2 rise 1`).join('\n')}
`,
  );
  const child = spawn(needProgram('haproxy'), ['-q', '-f', join(folder, 'haproxy.cfg')], { stdio: 'ignore' });
  await isAnswering(`http://127.0.0.1:${port}`);
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
