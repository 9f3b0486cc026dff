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
    // Next is large and finds its own files; it is there anyway.
    external: ['next'],
    // Packages of the older kind ask for what Node has by this name.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}
