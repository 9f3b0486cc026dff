// npm start: starts the site that npm run build has made.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildFolder } from './buildFolder.mjs';
import { stopOnOldNode } from './nodeVersion.mjs';

stopOnOldNode();

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = buildFolder(root, process.env);
const server = join(folder, 'site', 'start.mjs');

if (!existsSync(server)) {
  console.error(`There is no build in ${folder}. Run npm run build first.`);
  process.exit(1);
}

// The server finds its files from the project's folder, wherever it was started from.
process.chdir(root);
import(pathToFileURL(server).href);
