import { basename } from 'node:path';
import { build } from 'esbuild';

/** The desk's own scripts and style sheets by name, bundled when it starts: they are no part of what a visitor gets. */
export async function bundleDesk(): Promise<ReadonlyMap<string, { body: Buffer; type: string }>> {
  const { outputFiles } = await build({
    absWorkingDir: process.cwd(),
    entryPoints: [
      'components/desk/preview/startPreviewDesk.client.tsx',
      'components/desk/overview/startOverview.client.tsx',
      'components/desk/preview/desk.css',
      'components/desk/overview/overview.css',
    ],
    entryNames: '[name]',
    outdir: 'desk',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      basename(path),
      {
        body: Buffer.from(contents),
        type: path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8',
      },
    ]),
  );
}
