import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Manifest = { dynamicRoutes: Record<string, { fallback: string | false | null }> };

/**
 * The routes whose every address was made at build (`dynamicParams = false`): any other is a 404. Read from Next's own list, for
 * the adapter is told nothing of those that have no address at all, such as the histories of pages where there is no git.
 */
export function readClosedRoutes(distDir: string): Set<string> {
  const { dynamicRoutes }: Manifest = JSON.parse(
    readFileSync(join(distDir, 'prerender-manifest.json'), 'utf8'),
  );
  return new Set(Object.keys(dynamicRoutes).filter((route) => dynamicRoutes[route]?.fallback === false));
}
