import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { RequestTimeAddress } from '../Site';
import type { RouteHandler } from './askRoute';
import type { RouteHandlers } from './createMaker';

/**
 * The files that Next has built for what is made when it is asked for, ready to be asked. Next's own server, which would find them by
 * its router and its proxy, is left out: the site's list of addresses says which file it is.
 */
export function loadRoutes(
  buildFolder: string,
  requestTime: readonly Pick<RequestTimeAddress, 'entry'>[],
): RouteHandlers {
  Object.assign(process.env, { NODE_ENV: 'production' });
  const load = createRequire(join(buildFolder, 'package.json'));
  // What Next's routes expect to find in Node; Next keeps it for adapters.
  load('next/dist/build/adapter/setup-node-env.external.js');

  const entries = new Set(requestTime.map(({ entry }) => entry));
  return new Map([...entries].map((entry) => [entry, loadHandler(load(join(buildFolder, entry)), entry)]));
}

function loadHandler(module: { handler?: unknown }, entry: string): RouteHandler {
  if (typeof module.handler !== 'function') throw new Error(`${entry} has no handler.`);
  return module.handler as RouteHandler;
}
