import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCommand } from '../runCommand.mjs';

export const landing = '/om-forsakringskassan';

const nginx = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasNginx = () => existsSync(nginx) && existsSync(brotli);

/**
 * @typedef {{ name: string, address: string, pid: number, coldStartMs: number, stop(): Promise<void> }} RunningServer
 * @typedef {'ours' | 'stock' | 'edge' | 'plain'} ServerKind
 */

export const serverNames = {
  ours: 'npm start',
  stock: 'next start',
  edge: 'nginx, deploy/nginx',
  plain: 'nginx, the same bytes',
};

/** @param {ServerKind} kind @returns {Promise<RunningServer>} */
export async function startServer(kind) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  const address = `http://127.0.0.1:${port}`;
  const command = await commandFor(kind, port, work);

  const before = performance.now();
  const child = spawn(command.program, command.args, {
    env: { ...process.env, ...command.env },
    stdio: 'ignore',
  });
  await answers(address + landing);
  return {
    name: serverNames[kind],
    address,
    pid: /** @type {number} */ (child.pid),
    coldStartMs: Math.round(performance.now() - before),
    async stop() {
      child.kill(kind === 'edge' || kind === 'plain' ? 'SIGQUIT' : 'SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** @param {ServerKind} kind @param {number} port @param {string} work */
async function commandFor(kind, port, work) {
  switch (kind) {
    case 'ours':
      // As npm start does.
      return {
        program: process.execPath,
        args: ['--max-semi-space-size=4', 'deploy/start.mjs'],
        env: { PORT: String(port) },
      };
    case 'stock':
      // The lean step writes beside what Next has built, and changes nothing of it.
      return {
        program: process.execPath,
        args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)],
        env: {},
      };
    case 'edge': {
      const env = { ...process.env, NGINX_LISTEN: `127.0.0.1:${port}`, NGINX_WORK: work };
      await runCommand(process.execPath, ['deploy/nginx/writeConfiguration.mjs'], { env });
      break;
    }
    case 'plain':
      writeFileSync(join(work, 'nginx.conf'), plainConfiguration(port, work));
  }
  mkdirSync(work, { recursive: true });
  return { program: nginx, args: ['-c', join(work, 'nginx.conf'), '-g', 'daemon off;'], env: {} };
}

/** The least that nginx needs to answer with the same bytes. @param {number} port @param {string} work */
function plainConfiguration(port, work) {
  return `worker_processes auto;
pid ${work}/nginx.pid;
error_log stderr error;
events { worker_connections 8192; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000;
  open_file_cache max=20000 inactive=1h;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi; uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  types { }
  default_type "text/html; charset=utf-8";
  server {
    listen 127.0.0.1:${port} backlog=4096;
    root ${resolve('.next/site/pages')};
    location / { add_header Content-Encoding br; try_files $uri.html.br =404; }
  }
}
`;
}

/** @param {string} address */
async function answers(address) {
  const end = performance.now() + 60_000;
  while (performance.now() < end) {
    const isThere = await new Promise((done) => {
      get(address, (response) => {
        response.resume();
        done(response.statusCode === 200);
      }).once('error', () => done(false));
    });
    if (isThere) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`Nothing answered at ${address} within a minute.`);
}
