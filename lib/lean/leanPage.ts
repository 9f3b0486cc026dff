import { beginningOf } from './beginningOf';
import { LeanError } from './LeanError';
import { leanMarkup, scripts } from './leanMarkup';
import { type LeanPage, putStyle, type UnstyledPage } from './putStyle';
import { inlineSheet } from './style/inlineSheet';

export type LeanOptions = {
  /** Of the page, for messages. */
  address: string;
  /** components/document/earlyScript.ts, as built. */
  earlyScript: string;
  /** Those of the site that single pages have beside it. */
  pageScripts: readonly string[];
  /** The text of a style sheet that the page links to. */
  readSheet(address: string): string;
};

const chunk = String.raw`/_next/static/chunks/[\w.~-]+`;

/**
 * Every `<script>` and `<link>` that a page may have. What none of them fits stops the build: a new version of the
 * framework may write something that must not be thrown away, or must not stay.
 */
const known = {
  chunk: new RegExp(`^<script src="(${chunk}\\.js)"(?: id="_R_")? async=""></script>$`),
  /** For browsers too old to know modules. */
  polyfill: new RegExp(`^<script src="${chunk}\\.js" noModule=""></script>$`),
  bootstrap: /^<script(?: id="_R_")?>\(globalThis\["TURBOPACK"\][^<]*<\/script>$/,
  /** What the framework tells React of the page: that it begins, or a piece of it as text. */
  flight:
    /^<script>(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(\[(?:0|1,"(?:[^"\\]|\\.)*")\]\)<\/script>$/s,
  /** Structured data, which browsers do not run. */
  data: /^<script type="application\/ld\+json">.*<\/script>$/s,
  sheet: new RegExp(`^<link rel="stylesheet" href="(${chunk}\\.css)" data-precedence="next"/>$`),
  chunkPreload: new RegExp(`^<link rel="preload" as="script" fetchPriority="low" href="(${chunk}\\.js)"/>$`),
  otherLink:
    /^<link (?:[^>]* )?rel="(?:preload|icon|apple-touch-icon|manifest|canonical|alternate|license|search|mask-icon|me|describedby|up|next|prev|help)"/,
};

/** What Next says once more of Open Graph under the names of X, which reads Open Graph itself; `twitter:card` is X's own. */
const repeatedSharing = /<meta name="twitter:(?!card")[^>]*>/g;

/** Which script starts React: the one inside the page, or with Cache Components one beside it. */
const startMark = /^<script\b[^>]* id="_R_"/;

/**
 * One page as Next prerendered it, made lean: the framework's scripts and data are taken out, the style sheets move in, and nothing
 * else is changed.
 */
export const leanPage = (html: string, options: LeanOptions): LeanPage =>
  putStyle(takeOutFramework(html, options), options.address);

/** The page without the framework's scripts and data, and its style sheets beside it. */
export function takeOutFramework(
  html: string,
  { address, earlyScript, pageScripts, readSheet }: LeanOptions,
): UnstyledPage {
  const stop = (found: string): never => {
    throw new LeanError(address, found);
  };

  const ownScripts = new Set(pageScripts.map((script) => `<script>${script}</script>`));
  const sheets: string[] = [];
  const preloads = new Set<string>();
  /** Of each kind, how many scripts there were. */
  const found = { early: 0, chunk: 0, bootstrap: 0, start: 0, flight: 0 };

  let lean = html.replace(scripts, (tag) => {
    if (tag === `<script>${earlyScript}</script>`) {
      found.early += 1;
      return tag;
    }
    if (known.data.test(tag) || ownScripts.has(tag)) return tag;
    if (known.polyfill.test(tag)) return '';
    for (const kind of ['chunk', 'bootstrap', 'flight'] as const) {
      if (!known[kind].test(tag)) continue;
      found[kind] += 1;
      if (startMark.test(tag)) found.start += 1;
      return '';
    }
    return stop(`it has the script ${beginningOf(tag)}`);
  });

  lean = lean.replace(/<link\b[^>]*>/g, (tag) => {
    const sheet = known.sheet.exec(tag)?.[1];
    if (sheet) {
      sheets.push(sheet);
      return '';
    }
    if (known.chunkPreload.test(tag)) return '';
    if (!known.otherLink.test(tag)) return stop(`it has the link ${beginningOf(tag)}`);
    if (!/ rel="preload"/.test(tag)) return tag;
    // React writes a preload twice: where it was asked for, and first in the head.
    const target = / href="([^"]*)"/.exec(tag)?.[1] ?? tag;
    if (preloads.has(target)) return '';
    preloads.add(target);
    return tag;
  });

  lean = lean.replace(repeatedSharing, '');

  if (found.early !== 1) stop(`it has the early script ${found.early} times, and must have it once.`);
  if (found.bootstrap !== 1) stop(`it has ${found.bootstrap} lists of React's scripts, and must have one.`);
  if (found.start !== 1) stop(`it has ${found.start} scripts that start React, and must have one.`);
  if (found.chunk === 0) stop('it links to no script of the framework.');
  if (found.flight === 0) stop('it holds no data for React.');
  return {
    html: leanMarkup(lean, address),
    sheets: sheets.map((sheet) => inlineSheet(readSheet(sheet), sheet)).join(''),
  };
}
