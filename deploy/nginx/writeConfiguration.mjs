// npm run nginx: writes the configuration for an nginx that serves the build, with a few processes of npm start behind it.
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stopWithoutPackages } from '../packages.mjs';

stopWithoutPackages();
const { tsImport } = await import('tsx/esm/api');

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What may be chosen, and what is chosen when nothing is said:
 * BUILD_DIR the build; NGINX_LISTEN where nginx listens; NGINX_UPSTREAMS where npm start runs, with commas between;
 * NGINX_SITE the folder `site` of the build, when nginx sees it under another name, as in a container;
 * NGINX_WORK a folder that nginx may write to; NGINX_CONFIGURATION the file to write.
 */
const env = process.env;
const siteFolder = resolve(root, env.BUILD_DIR || '.next', 'site');
const workFolder = resolve(env.NGINX_WORK || resolve(siteFolder, '..', 'nginx'));
const target = resolve(env.NGINX_CONFIGURATION || resolve(workFolder, 'nginx.conf'));

if (!existsSync(resolve(siteFolder, 'site.json'))) {
  console.error(`There is no build in ${resolve(siteFolder, '..')}. Run npm run build first.`);
  process.exit(1);
}

/** @type {typeof import('../../lib/delivery/nginxConfiguration')} */
const { nginxConfiguration } = await tsImport('../../lib/delivery/nginxConfiguration.ts', import.meta.url);

for (const folder of [workFolder, dirname(target)]) mkdirSync(folder, { recursive: true });
writeFileSync(
  target,
  nginxConfiguration(JSON.parse(readFileSync(resolve(siteFolder, 'site.json'), 'utf8')), {
    // Not the link to the newest: the headers are those of this build, and a later one leaves its files.
    folder: env.NGINX_SITE || realpathSync(siteFolder),
    listen: env.NGINX_LISTEN || '127.0.0.1:8080',
    upstreams: (env.NGINX_UPSTREAMS || '127.0.0.1:3000').split(','),
    workFolder,
  }),
);
console.log(`Wrote ${target}. Start nginx with: nginx -c ${target}`);
