import type { Build } from './Build';
import { isOwnHeader } from './isOwnHeader';

/** An answer that Next made at build, in a file of Next's. */
export type Output = { address: string; path: string; headers: Record<string, string> };

export type Outputs = {
  pages: Output[];
  /** What route handlers answer: feeds, data, the font. */
  routes: Output[];
  /** Scripts and style sheets, whose names tell their content. */
  statics: Output[];
  /** What is answered when it is asked for. */
  requestTime: { pages: Entry[]; routes: Entry[] };
};

/** A route as Next writes it (`/sok`, `/statistik/[name]`), and the file of Next's that answers it. */
export type Entry = { pathname: string; filePath: string };

/**
 * Where to find what the build has made, and what is left to make when someone asks: never an address with parameters, for all of these
 * were made (tests/site/structure/routes.test.ts).
 */
export function collectOutputs({ outputs }: Pick<Build, 'outputs'>): Outputs {
  const prerendered: Output[] = [];
  /** Routes that answer nothing but what was made at build. */
  const finished = new Set<string>();
  for (const { pathname, fallback } of outputs.prerenders) {
    // Data for the router of Next's client, which has no links to follow here.
    if (!fallback?.filePath || /\.rsc$/.test(pathname) || isInternal(pathname)) continue;
    // With Cache Components: what all addresses of a route have in common, for those that were not made.
    if (hasParameters(pathname)) continue;
    // Made again after a while, or only in part: Next makes the rest when it is asked for.
    if (fallback.initialRevalidate !== false || fallback.postponedState !== undefined) continue;
    prerendered.push({
      address: publicAddress(pathname),
      path: fallback.filePath,
      headers: ownHeaders(fallback),
    });
    finished.add(pathname);
  }

  // sitemap.xml, robots.txt and others of that kind: Next counts what it made at build among its static files.
  for (const { pathname, filePath } of outputs.staticFiles) {
    if (filePath.endsWith('.body')) prerendered.push({ address: pathname, path: filePath, headers: {} });
  }

  const atRequest = (outputs: readonly Entry[]) =>
    outputs
      .filter(({ pathname }) => !finished.has(pathname) && !hasParameters(pathname))
      .filter(({ pathname }) => !/\.rsc$/.test(pathname) && !isInternal(pathname))
      .map(({ pathname, filePath }) => ({ pathname, filePath }));
  const isPage = ({ headers }: Output) => (headers['content-type'] ?? '').startsWith('text/html');
  return {
    pages: prerendered.filter(isPage),
    routes: prerendered.filter((output) => !isPage(output)),
    statics: outputs.staticFiles
      .filter(({ pathname }) => isNamedByContent(pathname))
      .map(({ pathname, filePath }) => ({ address: pathname, path: filePath, headers: {} })),
    requestTime: {
      pages: atRequest(outputs.appPages),
      routes: atRequest(outputs.appRoutes),
    },
  };
}

/** Next's own files, which can be kept for ever. */
export const isNamedByContent = (address: string) => address.startsWith('/_next/static/');

/** Next has no way to make `/kakor.md` beside `/kakor`; its rewrite leads there, and here the file is given its address. */
const publicAddress = (pathname: string) => pathname.replace(/^\/markdown(?=\/.+\.md$)/, '');

/** As Next writes a route: `/statistik/[name]`. */
const hasParameters = (pathname: string) => pathname.includes('[');

/** Next's own pages for errors: the site has others (app/(sv)/fel, app/english/error). */
const isInternal = (pathname: string) => /^\/_(not-found|global-error)\b/.test(pathname);

function ownHeaders({ initialHeaders = {} }: { initialHeaders?: Record<string, string | string[]> }) {
  return Object.fromEntries(
    Object.entries(initialHeaders)
      .map(([name, value]): [string, string] => [name.toLowerCase(), String(value)])
      .filter(([name]) => isOwnHeader(name)),
  );
}
