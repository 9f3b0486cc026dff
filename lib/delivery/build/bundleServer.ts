import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** The server of `npm start` (start.mjs) and its thread (thread.mjs), each as one file with nothing to compile when it starts. */
export async function bundleServer(projectFolder: string, siteFolder: string): Promise<void> {
  const bundle = (name: string, options?: BuildOptions) =>
    build({
      absWorkingDir: projectFolder,
      entryPoints: [join(projectFolder, 'lib/delivery/server', name)],
      outdir: siteFolder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      // As in the pages (next.config.ts).
      define: { 'process.env.WRITING': '""' },
      ...options,
    });
  await Promise.all([
    bundle('start.ts', {
      // Packages of the older kind ask for what Node has by this name.
      banner: {
        js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
      },
    }),
    // Next's files, which it loads, read packages where they are: each is there once for both.
    bundle('thread.ts', { packages: 'external' }),
  ]);
}
