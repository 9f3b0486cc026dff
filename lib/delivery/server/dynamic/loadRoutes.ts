import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { RequestTimeAddress } from '@/lib/delivery/Site';
import { nodeSetup } from '@/lib/lean/nodeSetup';
import type { RouteHandlers } from './askNext';
import type { RouteHandler } from './askRoute';

/**
 * The files that Next has built for what is made when it is asked for, ready to be asked. Next's own server, which would find them by
 * its router and its proxy, is left out: the site's list of addresses says which file it is.
 * @param runtimeFolder lib/delivery/build/copyRuntime.ts
 */
export function loadRoutes(
  runtimeFolder: string,
  requestTime: readonly Pick<RequestTimeAddress, 'entry'>[],
): RouteHandlers {
  Object.assign(process.env, { NODE_ENV: 'production' });
  const load = createRequire(join(runtimeFolder, 'package.json'));
  load(nodeSetup);

  // Where Next's files find what they read themselves.
  const requestMeta = { relativeProjectDir: relative(process.cwd(), runtimeFolder) };
  const entries = new Set(requestTime.map(({ entry }) => entry));
  return new Map(
    [...entries].map((entry) => {
      const handler = readHandler(load(join(runtimeFolder, entry)), entry);
      return [entry, (request, response, context) => handler(request, response, { ...context, requestMeta })];
    }),
  );
}

type NextHandler = (
  request: Parameters<RouteHandler>[0],
  response: Parameters<RouteHandler>[1],
  context: Parameters<RouteHandler>[2] & { requestMeta: { relativeProjectDir: string } },
) => Promise<unknown>;

function readHandler(module: { handler?: unknown }, entry: string): NextHandler {
  if (typeof module.handler !== 'function') throw new Error(`${entry} has no handler.`);
  return module.handler as NextHandler;
}
