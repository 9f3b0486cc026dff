import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import { locales } from '@/lib/i18n/locales';
import { generatedPages } from '@/lib/site/generatedPages';
import { contentClock } from '@/lib/source/contentClock';

const kept = mkdtempSync(join(tmpdir(), 'checked-'));
cpSync('content', join(kept, 'content'), { recursive: true });
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(kept, { recursive: true });
});

/** All that a build makes from the pages, with nothing remembered from before. */
async function made() {
  vi.resetModules();
  const { loadAllPages } = await import('@/lib/content/loadPages');
  const { readBody } = await import('@/lib/site/readBody');
  const { mdxComponents } = await import('@/components/content/mdxComponents');
  const { pageMarkdown } = await import('@/lib/markdown/pageMarkdown');
  const { readPageDocuments } = await import('@/lib/search/readPageDocuments');
  const pages = locales.flatMap(loadAllPages).map((page) => {
    const { render, headings } = readBody(page);
    const html = renderToStaticMarkup(render(mdxComponents(page)));
    return { page, headings, html, markdown: pageMarkdown(page, 'https://example.se') };
  });
  return { pages, documents: locales.map(readPageDocuments) };
}

test('what the check has kept of the pages makes the same as their files do', async () => {
  const fromFiles = await made();
  vi.stubEnv('CONTENT_COPY', kept);
  await checkContent({ root: process.cwd(), now: contentClock(), generatedPages: generatedPages() });
  expect(await made()).toEqual(fromFiles);
});
