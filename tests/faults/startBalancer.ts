import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../debian.mjs';
import { isAnswering } from '../e2e/isAnswering';
import type { TestPlace } from './sendMany';
import type { TestHost } from './startHosts';

/** haproxy in front of edges: leaves out one that says that it is not ready, and asks another when one breaks off. */
export async function startBalancer(host: TestHost, edges: readonly TestPlace[]) {
  const folder = mkdtempSync(join(tmpdir(), 'haproxy-'));
  const place: TestPlace = { host: host.address, port: host.port };
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
  bind ${place.host}:${place.port}
  default_backend edges
backend edges
  http-request disable-l7-retry if METH_POST !{ path /api/kakor }
  option httpchk GET /halsa/redo
${edges.map((edge, number) => `  server edge${number} ${edge.host}:${edge.port} check inter 500ms fall 2 rise 1`).join('\n')}
`,
  );
  const start = `exec ${host.enter} ${needProgram('haproxy')} -q -f ${join(folder, 'haproxy.cfg')}`;
  const child = spawn('sh', ['-c', start], { stdio: 'ignore' });
  await isAnswering(`http://${place.host}:${place.port}`);
  return {
    place,
    stop: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
