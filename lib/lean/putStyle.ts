import { LeanError } from './LeanError';
import { serverTags } from './serverTags';
import { shortenProps } from './shortenProps';
import { dropUnusedRules, namesAskedFor } from './style/dropUnusedRules';
import { dropUnusedTokens } from './style/dropUnusedTokens';
import { fillTokens } from './style/fillTokens';
import { type ShortClasses, shortenClasses } from './style/shortenClasses';
import { shortenTokens } from './style/shortenTokens';

export type UnstyledPage = {
  html: string;
  /** The text of its style sheets. */
  sheets: string;
};

export type LeanPage = {
  /** The page: one early script, one style, no script of the framework. */
  html: string;
  /** What stands inside `<style>`, for its hash in the content security policy. */
  style: string;
};

/**
 * The style sheets move into the style that the layout has written (components/document/Font.tsx), without what the page has no use for. All of it is
 * one layer, in which everything stands to each other as before: a browser that knows no layers would take half of it, and draws the
 * plain page instead.
 */
export function putStyle({ html, sheets }: UnstyledPage, address: string): LeanPage {
  const [own, ...others] = [...html.matchAll(/<style>([^<]*)<\/style>/g)];
  if (!own || others.length > 0 || own.index > html.indexOf('</head>'))
    throw new LeanError(
      address,
      'its head has no <style>, or more than one, for the style sheets to move into.',
    );

  const before = html.slice(0, own.index);
  const after = html.slice(own.index + own[0].length);
  const { style, shorten } = usedStyle(fillTokens((own[1] ?? '') + sheets), html, before + after);
  const layer = `@layer{${style}}`;
  return { style: layer, html: `${before}<style>${layer}</style>${shortenProps(shorten(after))}` };
}

/** What visitors ask for shows in it too: more are not kept. */
const mostUses = 100;

/** By the style, and then by what a page asks of it. */
const known = new Map<string, Map<string, ShortClasses>>();

/** Of a style what the page has a use for, with short names. Most pages have the same use of it as another: it is made once for all of them. */
function usedStyle(style: string, html: string, markup: string): ShortClasses {
  const classes = classesOf(html);
  const tags = firstGroups(html, /<([a-z][a-z\d]*)/g);
  const wanted = {
    hasClass: (name: string) => classes.has(name),
    hasTag: (name: string) => tags.has(name) || !serverTags.has(name),
  };
  const asked = namesAskedFor(style);
  const use = [
    ...[...asked.classes].filter(wanted.hasClass),
    '',
    ...[...asked.tags].filter(wanted.hasTag),
    // Drawings may ask for custom properties.
    ...new Set(markup.match(/var\(\s*--[\w-]*/g)),
  ].join('\n');
  const uses = known.get(style) ?? new Map<string, ShortClasses>();
  known.set(style, uses);
  const found = uses.get(use);
  if (found) return found;

  const rules = dropUnusedRules(style, wanted);
  const short = shortenClasses(shortenTokens(dropUnusedTokens(rules, markup), markup));
  if (uses.size === mostUses) uses.clear();
  uses.set(use, short);
  return short;
}

/** Those that something on the page has. What an island gives later comes with the islands' script (lib/delivery/build/islandStyle.ts). */
function classesOf(html: string): Set<string> {
  // Each of a dozen hits has the same lists as the one before.
  const lists = firstGroups(html, / class="([^"]*)"/g);
  return new Set([...lists].flatMap((list) => list.match(/[\w-]+/g) ?? []));
}

/** What stands in the first group of a pattern, each text once. */
function firstGroups(text: string, pattern: RegExp): Set<string> {
  const found = new Set<string>();
  for (const [, group = ''] of text.matchAll(pattern)) found.add(group);
  return found;
}
