// npm run dev: the site while you write.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildFolderName, findBuildFolderFault } from './buildFolder.mjs';
import { findSettingsFault } from './findSettingsFault.mjs';
import { stopOnOldNode } from './nodeVersion.mjs';
import { stopWithoutPackages } from './packages.mjs';

stopOnOldNode();
stopWithoutPackages();

const root = fileURLToPath(new URL('..', import.meta.url));
const fault = findBuildFolderFault(root, process.env) ?? (await findSettingsFault(process.env));
if (fault) {
  console.error(fault);
  process.exit(1);
}
process.env.BUILD_DIR = buildFolderName(root, process.env);

// Nothing about this project is sent to anyone, and nobody has to read that it could be.
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.argv.splice(2, 0, 'dev');
createRequire(import.meta.url)('next/dist/bin/next');
