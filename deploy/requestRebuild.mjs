// Run every few minutes where the site runs: asks the service that builds and deploys for a new build, when something has been published or
// withdrawn by the clock since this build.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildFolder } from './buildFolder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { REBUILD_URL = '', REBUILD_TOKEN = '' } = process.env;
const folder = buildFolder(root, process.env);
const file = join(folder, 'site', 'site.json');
if (!existsSync(file)) {
  console.error(`There is no build in ${folder}. Run npm run build first.`);
  process.exit(1);
}

/** @type {Pick<import('../lib/delivery/Site').Site, 'nextChange'>} */
const { nextChange } = JSON.parse(readFileSync(file, 'utf8'));

if (!URL.canParse(REBUILD_URL) || !REBUILD_TOKEN) {
  end(
    'REBUILD_URL is the address that is asked for a build, and REBUILD_TOKEN what it knows us by: both must be set.',
  );
} else if (!nextChange || new Date(nextChange) > new Date()) {
  console.log(
    `Nothing to build: what is shown changes ${nextChange ? `at ${nextChange}` : 'with the content alone'}.`,
  );
} else {
  try {
    const { status } = await fetch(REBUILD_URL, {
      method: 'POST',
      headers: { authorization: `Bearer ${REBUILD_TOKEN}` },
      // Where it would lead to is not who was given the token.
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    if (status >= 200 && status < 300) console.log(`Asked for a build: something changed at ${nextChange}.`);
    else end(`The service that builds answered ${status}.`);
  } catch (error) {
    // Of the cause, not of the request: that holds the token.
    end(`The service that builds could not be asked: ${error instanceof Error ? error.message : error}.`);
  }
}

/** @param {string} fault */
function end(fault) {
  console.error(fault);
  process.exitCode = 1;
}
