import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextHandler } from './SiteServer';

/**
 * Next's own handler, with the configuration that the build was made with: reading next.config.ts again would build fonts and scripts
 * for nothing. This is how the server of Next's standalone output is told.
 */
export async function loadNext(
  projectFolder: string,
  buildFolder: string,
  { host, port }: { host: string; port: number },
): Promise<NextHandler> {
  const required = JSON.parse(readFileSync(join(buildFolder, 'required-server-files.json'), 'utf8'));
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(required.config);
  Object.assign(process.env, { NODE_ENV: 'production' });

  const { default: next } = await import('next');
  // @ts-expect-error In an ES module the function is one level further down than its types say.
  const create: typeof next = next.default ?? next;
  const app = create({ dev: false, dir: projectFolder, hostname: host, port });
  await app.prepare();
  return app.getRequestHandler();
}
