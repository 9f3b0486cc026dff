import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['app', 'components', 'lib', 'locales'];
const files = ['next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** Those that are written into what is compiled. */
const settings = ['ANALYTICS_PROVIDER', 'ANALYTICS_SITE_ID', 'ANALYTICS_URL', 'CACHE_COMPONENTS', 'SITE_URL'];

/**
 * Another as soon as anything is that the preview is compiled from. What it shows, content/ and public/, is not: that is read when it is shown.
 * @param {string} root the project's folder
 * @param {NodeJS.ProcessEnv} env
 */
export function codeVersion(root, env) {
  const hash = createHash('sha256').update(JSON.stringify([root, settings.map((name) => env[name] || '')]));
  for (const file of [...folders.flatMap((folder) => filesIn(root, folder)), ...files])
    hash.update(`${file}\n`).update(
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest(),
    );
  return hash.digest('hex');
}

/** @param {string} root @param {string} folder @returns {string[]} */
const filesIn = (root, folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesIn(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
