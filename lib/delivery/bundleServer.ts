import { join } from 'node:path';
import { build } from 'esbuild';

/** The server of `npm start` (start.mjs) and its thread (thread.mjs), each as one file with nothing to compile or to look for when it starts. */
export async function bundleServer(projectFolder: string, siteFolder: string): Promise<void> {
  const folder = join(projectFolder, 'lib/delivery/server');
  await build({
    absWorkingDir: projectFolder,
    entryPoints: [join(folder, 'start.ts'), join(folder, 'thread.ts')],
    outdir: siteFolder,
    outExtension: { '.js': '.mjs' },
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
