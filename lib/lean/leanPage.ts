import { dropUnusedRules } from './dropUnusedRules';
import { dropUnusedTokens } from './dropUnusedTokens';
import { fillTokens } from './fillTokens';
import { inlineSheet } from './inlineSheet';
import { LeanError } from './LeanError';
import { serverTags } from './serverTags';
import { shortenClasses } from './shortenClasses';
import { shortenTokens } from './shortenTokens';

export type LeanPage = {
  /** The page: one early script, one style, no script of the framework. */
  html: string;
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

/** Which script starts React: the one inside the page, or with Cache Components one beside it. */
const startMark = /^<script\b[^>]* id="_R_"/;

/**
 * Marks for the framework's script alone: between two texts, around a part that could have come late, around a page that could be put
 * aside for another (with Cache Components), and the part for metadata that did not come late. Islands have none of them inside
 * (components/island/Island.tsx).
 */
const marks = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!-- -->|<!--\/?[$&]-->/g;

const emptyElements = /<((?:br|col|hr|img|input|link|meta|source|track|wbr)\b[^>]*)\/>/g;

/** A script ends at the first end tag, whatever it holds. */
const scripts = /<script\b[^>]*>.*?<\/script>/gs;

/**
 * One page as Next prerendered it, made lean: the framework's scripts and data are taken out, the style sheets move in, and nothing
 * else is changed.
 */
export function leanPage(html: string, { address, earlyScript, readSheet }: LeanOptions): LeanPage {
  const stop = (found: string): never => {
    throw new LeanError(address, found);
  };

  const sheets: string[] = [];
  const preloads = new Set<string>();
  /** Of each kind, how many scripts there were. */
  const found = { early: 0, chunk: 0, bootstrap: 0, start: 0, flight: 0 };

  let lean = html.replace(scripts, (tag) => {
    if (tag === `<script>${earlyScript}</script>`) {
      found.early += 1;
      return tag;
    }
    if (known.data.test(tag)) return tag;
    if (known.polyfill.test(tag)) return '';
    for (const kind of ['chunk', 'bootstrap', 'flight'] as const) {
      if (!known[kind].test(tag)) continue;
      found[kind] += 1;
      if (startMark.test(tag)) found.start += 1;
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

  if (found.early !== 1) stop(`it has the early script ${found.early} times, and must have it once.`);
  if (found.bootstrap !== 1) stop(`it has ${found.bootstrap} lists of React's scripts, and must have one.`);
  if (found.start !== 1) stop(`it has ${found.start} scripts that start React, and must have one.`);
  if (found.chunk === 0) stop('it links to no script of the framework.');
  if (found.flight === 0) stop('it holds no data for React.');
  // HTML needs no slash in an element that cannot hold anything.
  lean = lean.replace(marks, '').replace(emptyElements, '<$1>');
  const comment = /<!--.*?-->/s.exec(lean)?.[0];
  if (comment) stop(`it has the comment ${begin(comment)}`);
  const place = /<template\b[^>]*>/.exec(lean)?.[0];
  if (place) stop(`it has a place for what comes late, ${begin(place)}`);
  const refused = / (?:style|on[a-z]+)="[^"]*"/.exec(lean.replaceAll(scripts, ''))?.[0];
  if (refused) stop(`it has the attribute${begin(refused)} The content security policy refuses it.`);

  const style = sheets.map((sheet) => inlineSheet(readSheet(sheet), sheet)).join('');
  return (
    putStyle(lean, style) ??
    stop('its head has no <style>, or more than one, for the style sheets to move into.')
  );
}

/**
 * The style sheets move into the style that the layout has written (components/document/Font.tsx), without what the page has no use for. All of it is
 * one layer, in which everything stands to each other as before: a browser that knows no layers would take half of it, and draws the
 * plain page instead.
 */
function putStyle(html: string, sheets: string): LeanPage | undefined {
  const [own, ...others] = [...html.matchAll(/<style>([^<]*)<\/style>/g)];
  if (!own || others.length > 0 || own.index > html.indexOf('</head>')) return undefined;

  const before = html.slice(0, own.index);
  const after = html.slice(own.index + own[0].length);
  const markup = before + after;
  const classes = classesOf(html);
  const tags = new Set([...html.matchAll(/<([a-z][a-z\d]*)/g)].map(([, tag = '']) => tag));
  const rules = dropUnusedRules(fillTokens((own[1] ?? '') + sheets), {
    hasClass: (name) => classes.has(name),
    hasTag: (name) => tags.has(name) || !serverTags.has(name),
  });
  const short = shortenClasses(after, shortenTokens(dropUnusedTokens(rules, markup), markup));
  const style = `@layer{${short.style}}`;
  return { style, html: `${before}<style>${style}</style>${short.html}` };
}

/** Those that something on the page has, and those that an island may give later: they are among its props (components/island/Island.tsx). */
function classesOf(html: string): Set<string> {
  const lists = [...html.matchAll(/ (?:class|data-props)="([^"]*)"/g)].map(([, list = '']) => list);
  return new Set(lists.flatMap((list) => list.match(/[\w-]+/g) ?? []));
}

/** Enough of a tag to find it by. */
const begin = (tag: string) => `${tag.slice(0, 120)}${tag.length > 120 ? '…' : ''}.`;
