import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '@mdx-js/mdx';
import type { MDXContent } from 'mdx/types';
import * as jsxRuntime from 'react/jsx-runtime';
import { contentRoot } from './contentRoot';
import { ContentError } from './Fault';
import { remarkHeadingIds } from './headingsOf';
import type { Heading, Page } from './Page';
import { readPage } from './readPage';
import { readText } from './readText';
import { remarkTables } from './remarkTables';

export type Body = {
  Content: MDXContent;
  /** Those of depth 2 to 4, for the list of contents. */
  headings: Heading[];
  /** The words of the page, for search and for measures of reading. */
  text: string;
};

/** How many bodies are kept: enough for one page made in several steps, few enough for 4,000 pages in one build. */
const maxCached = 100;

const cache = new Map<string, { file: string; body: Promise<Body> }>();

/** The compiled body of a page. Throws a ContentError when it holds code, an unknown component or broken markup. */
export function readBody(page: Page): Promise<Body> {
  const bytes = readFileSync(join(contentRoot(), page.file));
  // The whole content is the key: no clock can make an old body look new.
  const key = `${page.file}\n${bytes.toString('latin1')}`;
  const known = cache.get(key);
  if (known) return known.body;

  const body = compileBody(page, bytes);
  cache.set(key, { file: page.file, body });
  const [oldest] = cache.keys();
  if (cache.size > maxCached && oldest !== undefined) cache.delete(oldest);
  return body;
}

async function compileBody({ file, locale }: Page, bytes: Buffer): Promise<Body> {
  const { source, faults } = readPage(file, locale, bytes);
  if (!source) throw new ContentError(faults);

  const { headings, text } = readText(file, source.body);
  const { default: Content } = await evaluate(source.body, {
    ...jsxRuntime,
    remarkPlugins: [remarkTables, remarkHeadingIds],
  });
  return { Content, headings, text };
}
