import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { NextConfig } from 'next';
import packages from './package.json';

/** What has a part in the browser, or shares React with what has. */
const bundled = new Set([
  '@fkui/theme-default',
  '@fontsource-variable/inter',
  'i18next',
  'js-cookie',
  'next',
  'react',
  'react-dom',
  'react-i18next',
]);

/** Next's new way to make pages, in which the very same routes are built: docs/decisions/018-cache-components-are-a-setting.md. */
const hasCacheComponents = process.env.CACHE_COMPONENTS === '1';

/**
 * Whether content is written while it is shown, and where: `dev` in `npm run dev`, where code is written too, `desk` at the editors' desk
 * (deploy/preview), and nowhere in a site for visitors, of which it is a constant: what hangs on it is not there at all.
 */
process.env.WRITING ??= process.env.NODE_ENV === 'development' ? 'dev' : '';
const isAtDesk = process.env.WRITING === 'desk';

export default function config(): NextConfig {
  return {
    cacheComponents: hasCacheComponents,
    ...(hasCacheComponents && { partialPrefetching: true }),
    // A second build beside the first, for tests and comparisons: as those who start Next have read it (deploy/buildFolder.mjs).
    distDir: process.env.BUILD_DIR || '.next',
    // Of a site deploy/buildSite.mjs does it, and leaves what a running server reads.
    cleanDistDir: isAtDesk,
    env: environment(),
    // Otherwise Next makes one up, and no build is like another.
    generateBuildId: () => process.env.BUILD_NAME || null,
    // `npm run check` and `npm test` check the types, once for all builds.
    typescript: { ignoreBuildErrors: true },
    // Makes the pages lean and the server of npm start when everything is built.
    adapterPath: isAtDesk ? undefined : join(process.cwd(), 'lib/delivery/build/adapter.mjs'),
    experimental: {
      globalNotFound: true,
      // Pages link to each other by plain links: what a page would be prefetched with is made for nobody, in a quarter of the time.
      prefetchInlining: false,
    },
    // `route.dev.ts` is an address that is there only while somebody writes, and `not-found.dev.tsx` what is then shown where there is no page; `route.public.ts` is one of a site
    // that knows its public address. What `layout.cache.tsx` says stops a build without Cache Components.
    pageExtensions: [
      'tsx',
      'ts',
      ...(process.env.WRITING ? ['dev.tsx', 'dev.ts'] : []),
      ...(process.env.SITE_URL ? ['public.ts'] : []),
      ...(hasCacheComponents ? ['cache.tsx'] : []),
    ],
    poweredByHeader: false,
    // Every page is also there as plain Markdown.
    rewrites: async () => ({
      beforeFiles: [{ source: '/:address*.md', destination: '/markdown/:address*.md' }],
      afterFiles: [],
      fallback: [],
    }),
    reactStrictMode: true,
    // Node reads them where they are. To bundle them took a fifth more time and a quarter more memory, and some are native code.
    serverExternalPackages: Object.keys(packages.dependencies).filter((name) => !bundled.has(name)),
  };
}

/** Made once: the processes that Next starts for the work inherit it. */
function environment(): Record<string, string> {
  process.env.BUILD_ENVIRONMENT ??= execFileSync(
    process.execPath,
    ['--import', 'tsx', 'lib/delivery/build/printBuildEnvironment.ts'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 10_000_000 },
  );
  return JSON.parse(process.env.BUILD_ENVIRONMENT);
}
