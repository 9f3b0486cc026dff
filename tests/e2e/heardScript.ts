import { readdirSync, readFileSync } from 'node:fs';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';
import type { Heard } from './hear';

/** Are around other things, and not heard themselves. */
const unheard = new Set(
  'document paragraph rowgroup row emphasis strong time code superscript subscript presentation none form'.split(
    ' ',
  ),
);

/** What is read, a line for each thing, as a person can read it aloud: `heading 2: Kakor`, `1 of 6: link: Vårt uppdrag`. */
export function heardScript(heard: readonly Heard[]): string {
  return lines(prune(heard)).join('\n');
}

/**
 * The same without what editors write, so that it stays when they change a page: their words are "…", what says nothing else in the main part of
 * a page is one "…", and of things with the same shape beside each other, such as the items of a list, one is left. What the site itself says is whole.
 */
export function heardShape(heard: readonly Heard[], locale: Locale): string {
  return lines(shapesOf(prune(heard), locale, {})).join('\n');
}

type Place = { isInMain?: boolean; isInItem?: boolean };

function shapesOf(heard: readonly Heard[], locale: Locale, place: Place): Heard[] {
  const shapes = heard.map((each): Heard => {
    const own = ownTexts(locales.find((other) => other === each.language) ?? locale);
    const shape = {
      ...each,
      name: shapeOfName(each, own, place),
      headers: each.headers && ['…'],
      states: each.states.map((state) => state.replace(/^(position|set size) \d+$/, '$1 …')),
      children: shapesOf(each.children, locale, {
        isInMain: place.isInMain || each.role === 'main',
        isInItem: place.isInItem || each.role === 'listitem',
      }),
    };
    return place.isInMain && !saysSomething(shape) ? editorsOwn : shape;
  });
  const seen = new Set<string>();
  return shapes.filter((shape) => {
    const key = JSON.stringify(shape, (name, value) => (name === 'target' ? undefined : value));
    return !seen.has(key) && seen.add(key);
  });
}

const editorsOwn: Heard = { role: '', name: '…', states: [], children: [] };

/** The heading of the page, an image, and what has words of the site itself. */
const saysSomething = ({ role, name, states, children }: Heard): boolean =>
  role === 'image' ||
  (role === 'heading' && states.includes('level 1')) ||
  !/^(….*)?$/.test(name) ||
  children.some(saysSomething);

/** In a list of hits or cards the titles are those of pages, whatever they say, and what stands with them varies. */
function shapeOfName(
  { role, name, target }: Heard,
  own: readonly OwnText[],
  { isInMain, isInItem }: Place,
): string {
  if (!/[\p{L}\p{N}]/u.test(name)) return name;
  const found = elide(name, own, role === 'button');
  const isTitle = role === 'heading' || (role === 'link' && !/#|\.\w+$/.test(target ?? ''));
  return isInMain && isInItem && (isTitle || found.includes('{{')) ? '…' : found;
}

function lines(heard: readonly Heard[], depth = 0): string[] {
  return heard.flatMap((each) => {
    const { role, children } = each;
    const inner = lines(children, depth + 1);
    const label = labelOf(each);
    // A list item with one thing in it is one line.
    const [only, ...more] = inner;
    if (only && more.length === 0 && ['listitem', 'term', 'definition', 'caption'].includes(role))
      return [`${'  '.repeat(depth)}${label.replace(/:?$/, ':')} ${only.trim()}`];
    return [`${'  '.repeat(depth)}${label}`, ...inner];
  });
}

function labelOf({ role, name, states, language, headers }: Heard): string {
  const start = language ? `[${language}] ` : '';
  if (role === '') return start + name;

  const position = states.find((each) => each.startsWith('position'))?.slice('position '.length);
  const size = states.find((each) => each.startsWith('set size'))?.slice('set size '.length);
  const level = states.find((each) => each.startsWith('level'))?.slice('level '.length);
  const rest = states.filter((each) => !/^(position|set size|level)/.test(each)).map((each) => `, ${each}`);
  if (role === 'listitem') return `${start}${position} of ${size}${rest.join('')}:`;

  const kind = role === 'heading' ? `heading ${level}` : role;
  const under = headers?.length ? ` (${headers.join(', ')})` : '';
  return `${start}${kind}${under}${name ? `: ${name}` : ''}${rest.join('')}`;
}

/** Without what has been said already, and what is only a place for something. */
function prune(heard: readonly Heard[]): Heard[] {
  return joinTexts(heard).flatMap((each) => {
    if (unheard.has(each.role)) return prune(each.children);
    const children = prune(each.children).filter((child) => !isSaid(child, each));
    return isSilent({ ...each, children }) ? [] : [{ ...each, children }];
  });
}

/** A mark in a word, or a line break, makes two texts of one; nobody hears that. */
function joinTexts(heard: readonly Heard[]): Heard[] {
  const joined: Heard[] = [];
  for (const each of heard) {
    const before = joined.at(-1);
    if (before?.role === '' && each.role === '' && before.language === each.language)
      joined.splice(-1, 1, { ...before, name: `${before.name} ${each.name}` });
    else joined.push(each);
  }
  return joined;
}

/** Without the spaces, of which elements within a name make more. */
const lettersOf = (text: string) => text.replace(/\s+/g, '');

const holders = new Set(['region', 'navigation', 'group', 'main', 'search']);

/** Text in a link or a button is its name, which has been said, and so is the caption that names its table. What else is in them has a role of its own to say. */
const isSaid = (child: Heard, parent: Heard): boolean =>
  parent.name !== '' &&
  !holders.has(parent.role) &&
  lettersOf(parent.name).includes(lettersOf(child.name)) &&
  ['', 'caption'].includes(child.role) &&
  child.children.every((each) => isSaid(each, parent));

const empties = new Set([
  '',
  'paragraph',
  'status',
  'figure',
  'group',
  'list',
  'caption',
  'strong',
  'presentation',
]);

/** A full stop by itself, and what holds nothing. */
const isSilent = ({ role, name, children }: Heard) =>
  empties.has(role) && !/[\p{L}\p{N}]/u.test(name) && children.length === 0;

/** A text as the site has it, with places for what differs; "…" when it is an editor's. */
export const ownText = (text: string, locale: Locale) => elide(text, ownTexts(locale));

type OwnText = { pattern: RegExp; shown: string };

const known = new Map<Locale, OwnText[]>();

/** What the site says itself, from its texts: whole, and the parts around the links in them. */
function ownTexts(locale: Locale): OwnText[] {
  const folder = `locales/${locale}`;
  const texts =
    known.get(locale) ??
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => stringsIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))))
      .concat(languageOf(locale).name)
      .flatMap((text) => [text.replace(/<\/?\d>/g, ''), ...text.split(/<\/?\d>/)])
      .map((text) => text.replaceAll('\u00AD', '').trim())
      // With hardly a word of its own, a text would be found in everything.
      .filter((text) => lettersIn(text.replace(/\{\{.*?\}\}/g, '')) >= (text.includes('{{') ? 8 : 2))
      .map((text) => ({ pattern: asPattern(text), shown: text }))
      // The one with the most words of its own first.
      .sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  known.set(locale, texts);
  return texts;
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

const wordsOf = ({ shown }: OwnText) => shown.replace(/\{\{.*?\}\}/g, '');

const asPattern = (text: string) =>
  new RegExp(
    `^${text
      .split(/\{\{.*?\}\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[^.]{1,80}?')}$`,
  );

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function elide(name: string, own: readonly OwnText[], isButton = false): string {
  const found = own.find(({ pattern }) => pattern.test(name));
  if (found) return found.shown;
  const isOwn = (text: string) => own.some(({ shown }) => shown === text);
  const [, ending = ''] = / \(([^()]*)\)$/.exec(name) ?? [];
  if (isOwn(ending)) return `… (${ending})`;
  // A name with what describes it, or with what it is of.
  const [, start = '', of = '', rest = ''] =
    [...name.matchAll(/, |: | /g)]
      .map(({ 0: between, index }) => [
        name,
        name.slice(0, index),
        between,
        name.slice(index + between.length),
      ])
      .find(
        ([, first = '', between, second = '']) =>
          isOwn(first) && (between === ': ' || isButton || isOwn(second)),
      ) ?? [];
  return start ? `${start}${of}${isOwn(rest) ? rest : '…'}` : '…';
}
