import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/**
 * The script of all islands (components/hydration/hydrate.tsx), for pages that come without Next's. One file: the islands together
 * are a tenth of React, which each of them needs. The name tells the content, so that it can be kept for ever.
 */
export function buildIslands(): { address: string; code: string } {
  const { outputFiles } = buildSync({
    absWorkingDir: process.cwd(),
    entryPoints: [join(process.cwd(), 'components/hydration/hydrate.tsx')],
    outdir: process.cwd(),
    tsconfigRaw: {},
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    write: false,
  });
  const [script, ...others] = outputFiles;
  if (!script || others.length > 0)
    throw new Error(
      'An island brings a style sheet. Its names would be others than on the server: give them as props.',
    );
  const hash = createHash('sha256').update(script.text).digest('hex').slice(0, 12);
  return { address: `/islands/${hash}.js`, code: script.text };
}
