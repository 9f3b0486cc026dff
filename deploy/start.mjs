// npm start: starts the site that npm run build has made.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stopOnOldNode } from './nodeVersion.mjs';

stopOnOldNode();

const root = fileURLToPath(new URL('..', import.meta.url));
const buildFolder = process.env.BUILD_DIR || '.next';
const server = resolve(root, buildFolder, 'site', 'start.mjs');

if (!existsSync(server)) {
  console.error(`There is no build in ${buildFolder}. Run npm run build first.`);
  process.exit(1);
}

// The server finds its files from the project's folder, wherever it was started from.
process.chdir(root);
import(pathToFileURL(server).href);
