// npm run nginx: writes the configuration for an nginx that serves the build, with a few processes of npm start behind it.
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../buildFolder.mjs';
import { stopWithoutPackages } from '../packages.mjs';

stopWithoutPackages();
const { tsImport } = await import('tsx/esm/api');

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * What may be chosen, and what is chosen when nothing is said:
 * BUILD_DIR the build; NGINX_LISTEN where nginx listens; NGINX_TLS_CERTIFICATE and NGINX_TLS_KEY files with which it speaks https there;
 * NGINX_UPSTREAMS where npm start runs, addresses with commas between, or one name that leads to all of them, which NGINX_RESOLVER is asked for
 * again and again (the system's DNS servers); TRUSTED_PROXIES whose word is taken for whom they ask;
 * NGINX_WORKERS how many workers it has, a number, or auto for one on each processor of the machine;
 * NGINX_OPEN_FILES how many files and connections a worker may have open; NGINX_FAULT_LOG where faults are told;
 * NGINX_SITE the folder `site` of the build, when nginx sees it under another name, as in a container;
 * NGINX_WORK a folder that nginx may write to; NGINX_CONFIGURATION the file to write.
 * SECURITY_CONTACT and SITE_URL are as for npm start.
 */
const env = process.env;
const folderOfBuild = buildFolder(root, env);
const siteFolder = join(folderOfBuild, 'site');
const workFolder = resolve(env.NGINX_WORK || join(folderOfBuild, 'nginx'));
const target = resolve(env.NGINX_CONFIGURATION || resolve(workFolder, 'nginx.conf'));

if (!existsSync(resolve(siteFolder, 'site.json')))
  end(`There is no build in ${folderOfBuild}. Run npm run build first.`);

/** @type {<Module>(path: string) => Promise<Module>} */
const load = (path) => tsImport(path, import.meta.url);
/** @type {typeof import('../../lib/delivery/nginx/nginxConfiguration')} */
const { nginxConfiguration, networkFileName } = await load('../../lib/delivery/nginx/nginxConfiguration.ts');
/** @type {typeof import('../../lib/delivery/nginx/networkFile')} */
const { networkFile } = await load('../../lib/delivery/nginx/networkFile.ts');
/** @type {typeof import('../../lib/settings/readSettings')} */
const { readSettings } = await load('../../lib/settings/readSettings.ts');
/** @type {typeof import('../../lib/publisher/securityText')} */
const { securityText } = await load('../../lib/publisher/securityText.ts');

const folder = dirname(target);
for (const each of [workFolder, folder]) mkdirSync(each, { recursive: true });
try {
  const { trustedProxies, securityContact, siteUrl = '' } = readSettings(env);
  write(
    networkFileName,
    networkFile({
      upstreams: list(env.NGINX_UPSTREAMS || '127.0.0.1:3000'),
      resolvers: env.NGINX_RESOLVER ? list(env.NGINX_RESOLVER) : systemResolvers(),
      trustedProxies,
    }),
  );
  if (securityContact) write('security.txt', securityText(securityContact, siteUrl, new Date()));
  writeFileSync(
    target,
    nginxConfiguration(JSON.parse(readFileSync(resolve(siteFolder, 'site.json'), 'utf8')), {
      // Not the link to the newest: the headers are those of this build, and a later one leaves its files.
      folder: env.NGINX_SITE || realpathSync(siteFolder),
      listen: env.NGINX_LISTEN || '127.0.0.1:8080',
      workFolder,
      workers: readWorkers(env.NGINX_WORKERS || 'auto'),
      openFiles: readOpenFiles(env.NGINX_OPEN_FILES || '16384'),
      faultLog: env.NGINX_FAULT_LOG || join(workFolder, 'faults.log'),
      ...readTls(env.NGINX_TLS_CERTIFICATE, env.NGINX_TLS_KEY),
      ...(securityContact && { securityFile: join(folder, 'security.txt') }),
    }),
  );
} catch (error) {
  end(error instanceof Error ? error.message : String(error));
}
// A path with a space is one word to a shell only in quotes.
console.log(`Wrote ${target}. Start nginx with: nginx -c ${target.includes(' ') ? `'${target}'` : target}`);

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  writeFileSync(join(folder, name), text);
}

/** @param {string} text */
function list(text) {
  return text.split(',').map((each) => each.trim());
}

/** Those of the machine on which this runs. */
function systemResolvers() {
  const file = '/etc/resolv.conf';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return [...text.matchAll(/^nameserver\s+(\S+)/gm)].map(([, address = '']) =>
    address.includes(':') ? `[${address}]` : address,
  );
}

/**
 * @param {string | undefined} certificate
 * @param {string | undefined} key
 */
function readTls(certificate, key) {
  if (certificate && key) return { tls: { certificate: resolve(certificate), key: resolve(key) } };
  if (!certificate && !key) return {};
  const [given, missing] = certificate ? ['CERTIFICATE', 'KEY'] : ['KEY', 'CERTIFICATE'];
  throw new Error(
    `NGINX_TLS_${given} is set, but NGINX_TLS_${missing} is not: to speak https, nginx needs both files.`,
  );
}

/** @param {string} text */
function readWorkers(text) {
  if (text === 'auto') return text;
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new Error(`NGINX_WORKERS is "${text}", but must be a whole number from 1, or auto.`);
}

/** @param {string} text */
function readOpenFiles(text) {
  if (/^\d{3,7}$/.test(text) && Number(text) >= 256) return Number(text);
  throw new Error(
    `NGINX_OPEN_FILES is "${text}", but must be a whole number from 256, no more than ulimit -Hn says.`,
  );
}

/**
 * @param {string} fault
 * @returns {never}
 */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
