import { join } from 'node:path';
import { build } from 'esbuild';

/** The server of `npm start` as one file, with nothing to compile or to look for when it starts. */
export async function bundleServer(projectFolder: string, outfile: string): Promise<void> {
  await build({
    absWorkingDir: projectFolder,
    entryPoints: [join(projectFolder, 'lib/delivery/server/start.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages of the older kind ask for what Node has by this name.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
  });
}
