import { describe, expect, test } from 'vitest';
import { findPage, loadPages } from '@/lib/content/loadPages';
import { readTree } from '@/lib/content/readTree';
import { headingsOf } from '@/lib/content/tree/headingsOf';
import { linksOf } from '@/lib/content/tree/linksOf';
import { plainText } from '@/lib/content/tree/plainText';
import questions from './questions.json';

const home = '/om-forsakringskassan';

/** The text from a heading to the next of the same depth or higher; all of the page when no heading is asked for. */
function textAt(address: string, anchor: string | undefined): string {
  const page = findPage('sv', address);
  if (!page) throw new Error(`There is no page at ${address}.`);

  const tree = readTree(page);
  if (anchor === undefined) return plainText(tree);
  const named = headingsOf(tree);
  const from = named.find(({ heading }) => heading.id === anchor);
  if (!from) throw new Error(`There is no heading "${anchor}" at ${address}.`);

  const next = named.slice(named.indexOf(from) + 1).find(({ node }) => node.depth <= from.node.depth);
  const start = tree.children.indexOf(from.node);
  const end = next ? tree.children.indexOf(next.node) : undefined;
  return plainText({ type: 'root', children: tree.children.slice(start, end) });
}

describe('what visitors ask has its answer under the heading that it leads to', () => {
  test.each(questions)('$question', ({ address, words }) => {
    const [path = '', anchor] = address.split('#');
    const text = textAt(path, anchor).replaceAll('\u00a0', ' ');
    for (const part of words) expect(text).toContain(part);
  });
});

test('every answer is at most two steps from the landing page', () => {
  const pages = loadPages('sv');
  const stepsFrom = (from: string): string[] => {
    const page = findPage('sv', from);
    if (!page) return [];
    const linked = linksOf(readTree(page)).map(({ href }) => href.replace(/[?#].*$/s, ''));
    // The menu beside the text shows the pages below.
    const below = pages.filter(({ address }) => address.startsWith(`${from}/`)).map(({ address }) => address);
    return [...linked, ...below.filter((address) => !address.slice(from.length + 1).includes('/'))];
  };
  const inMenu = pages.filter(({ head }) => head.menu !== undefined).map(({ address }) => address);
  const first = new Set([...inMenu, ...stepsFrom(home)]);
  const second = new Set([...first, ...[...first].flatMap(stepsFrom)]);
  const addresses = questions.map(({ address }) => address.replace(/#.*$/, ''));
  expect(addresses.filter((address) => !second.has(address))).toEqual([]);
});
