import { createHash } from 'node:crypto';
import { dropUnusedRules } from './dropUnusedRules';
import { dropUnusedTokens } from './dropUnusedTokens';
import { inlineSheet } from './inlineSheet';
import { LeanError } from './LeanError';
import { type FlightData, readFlightData, writeFlightData } from './readFlightData';
import { runtimeAddress } from './runtimeAddress';

export type LeanPage = {
  /** The page: one early script, one style, no script of the framework. */
  html: string;
  /** What was taken out, as one script that the early script fetches when a visitor reaches for an island. */
  runtime: { address: string; code: string } | undefined;
  /** What stands inside `<style>`, for its hash in the content security policy. */
  style: string;
};

export type LeanOptions = {
  /** Of the page, for messages. */
  address: string;
  /** components/document/earlyScript.ts, as built. */
  earlyScript: string;
  /** The text of a style sheet that the page links to. */
  readSheet(address: string): string;
  /** Whether a script may give an element this class when React has come. */
  isClientClass(name: string): boolean;
  /** Where the runtime is fetched from: without it, from an address that tells what it holds. */
  ownRuntimeAddress?: string;
};

const chunk = String.raw`/_next/static/chunks/[\w.~-]+`;

/**
 * Every `<script>` and `<link>` that a page may have. What none of them fits stops the build: a new version of the
 * framework may write something that must not be thrown away, or must not stay.
 */
const known = {
  chunk: new RegExp(`^<script src="(${chunk}\\.js)" async=""></script>$`),
  /** For browsers too old to know modules; they get the page without React. */
  polyfill: new RegExp(`^<script src="${chunk}\\.js" noModule=""></script>$`),
  bootstrap: /^<script id="_R_">(\(globalThis\["TURBOPACK"\][^<]*)<\/script>$/,
  flight: /^<script>((?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\(.*)<\/script>$/s,
  /** Structured data, which browsers do not run. */
  data: /^<script type="application\/ld\+json">.*<\/script>$/s,
  sheet: new RegExp(`^<link rel="stylesheet" href="(${chunk}\\.css)" data-precedence="next"/>$`),
  chunkPreload: new RegExp(`^<link rel="preload" as="script" fetchPriority="low" href="(${chunk}\\.js)"/>$`),
  otherLink:
    /^<link (?:[^>]* )?rel="(?:preload|icon|apple-touch-icon|manifest|canonical|alternate|license|search|mask-icon|me|describedby|up|next|prev|help)"/,
};

/** A script ends at the first end tag, whatever it holds. */
const scripts = /<script\b[^>]*>.*?<\/script>/gs;

/**
 * One page as Next prerendered it, made lean: its framework scripts and inline data move to one file that is fetched on
 * demand, its style sheets move in. React finds the same tree as before when it comes.
 */
export function leanPage(
  html: string,
  { address, earlyScript, readSheet, isClientClass, ownRuntimeAddress }: LeanOptions,
): LeanPage {
  const stop = (found: string): never => {
    throw new LeanError(address, found);
  };

  const chunks: string[] = [];
  const sheets: string[] = [];
  const flight: FlightData[] = [];
  const preloads = new Set<string>();
  const bootstraps: string[] = [];
  let earlyScripts = 0;

  let lean = html.replace(scripts, (tag) => {
    if (tag === `<script>${earlyScript}</script>`) {
      earlyScripts += 1;
      return tag;
    }
    if (known.data.test(tag)) return tag;
    if (known.polyfill.test(tag)) return '';
    const chunkAddress = known.chunk.exec(tag)?.[1];
    if (chunkAddress) {
      chunks.push(chunkAddress);
      return '';
    }
    const bootstrap = known.bootstrap.exec(tag)?.[1];
    if (bootstrap) {
      bootstraps.push(bootstrap);
      return '';
    }
    const data = known.flight.exec(tag)?.[1];
    const read = data && readFlightData(data);
    if (read) {
      flight.push(read);
      return '';
    }
    return stop(`it has the script ${begin(tag)}`);
  });

  lean = lean.replace(/<link\b[^>]*>/g, (tag) => {
    const sheet = known.sheet.exec(tag)?.[1];
    if (sheet) {
      sheets.push(sheet);
      return '';
    }
    if (known.chunkPreload.test(tag)) return '';
    if (!known.otherLink.test(tag)) return stop(`it has the link ${begin(tag)}`);
    if (!/ rel="preload"/.test(tag)) return tag;
    // React writes a preload twice: where it was asked for, and first in the head.
    const target = / href="([^"]*)"/.exec(tag)?.[1] ?? tag;
    if (preloads.has(target)) return '';
    preloads.add(target);
    return tag;
  });

  if (earlyScripts !== 1) stop(`it has the early script ${earlyScripts} times, and must have it once.`);
  if (bootstraps.length !== 1)
    stop(`it has ${bootstraps.length} scripts that start React, and must have one.`);
  if (chunks.length === 0) stop('it links to no script of the framework.');
  if (flight.length === 0) stop('it holds no data for React.');
  const refused = / (?:style|on[a-z]+)="[^"]*"/.exec(lean.replaceAll(scripts, ''))?.[0];
  if (refused) stop(`it has the attribute${begin(refused)} The content security policy refuses it.`);

  const style = sheets.map((sheet) => inlineSheet(readSheet(sheet), sheet)).join('');
  const withStyle = putStyle(lean, style, isClientClass);
  if (!withStyle)
    return stop('its head has no <style>, or more than one, for the style sheets to move into.');

  const hasIslands = / data-island[=" >]/.test(lean);
  if (!hasIslands) return { ...withStyle, runtime: undefined };

  const code = runtimeCode(flight, bootstraps.join(''), chunks, sheets, stop);
  const runtime = { address: ownRuntimeAddress ?? runtimeAddress(hash(code)), code };
  const attribute = runtime.address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    ...withStyle,
    html: withStyle.html.replace(/<html\b/, () => `<html data-runtime="${attribute}"`),
    runtime,
  };
}

/**
 * The style sheets move into the style that the layout has written (components/document/Font.tsx): that element is React's
 * own, so React expects it there, and does not compare what it holds. All of it is one layer, in which everything stands to each
 * other as before: a browser that knows no layers would take half of it, and draws the plain page instead.
 */
function putStyle(
  html: string,
  sheets: string,
  isClientClass: (name: string) => boolean,
): { html: string; style: string } | undefined {
  const [own, ...others] = [...html.matchAll(/<style>([^<]*)<\/style>/g)];
  if (!own || others.length > 0 || own.index > html.indexOf('</head>')) return undefined;

  const before = html.slice(0, own.index);
  const after = html.slice(own.index + own[0].length);
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ')),
  );
  const rules = dropUnusedRules((own[1] ?? '') + sheets, (name) => classes.has(name) || isClientClass(name));
  const style = `@layer{${dropUnusedTokens(rules, before + after)}}`;
  return { style, html: `${before}<style>${style}</style>${after}` };
}

/** The data first, then what starts React, then the files: as they come in Next's own page. */
function runtimeCode(
  flight: readonly FlightData[],
  bootstrap: string,
  chunks: readonly string[],
  sheets: readonly string[],
  stop: (found: string) => never,
): string {
  const data = writeFlightData(flight, sheets);
  if (!data) return stop('its data for React speaks of style sheets in a way that is not known.');

  const files = JSON.stringify([...new Set(chunks)]);
  return `${data}${bootstrap}for(const f of ${files}){const s=document.createElement("script");s.src=f;s.async=true;document.head.append(s)}`;
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Enough of a tag to find it by. */
const begin = (tag: string) => `${tag.slice(0, 120)}${tag.length > 120 ? '…' : ''}.`;
