import { describe, expect, test } from 'vitest';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { pageMarkdown } from '@/lib/markdown/pageMarkdown';
import { readBody } from '@/lib/site/readBody';

const pages = locales.flatMap((locale) => loadPages(locale));

describe.each(pages.map((page) => [page.address, page] as const))('%s as Markdown', (_, page) => {
  const markdown = pageMarkdown(page, 'https://www.example.org');

  test('begins with its title and has no component left in it', () => {
    expect(markdown.startsWith(`# ${page.head.title}\n`)).toBe(true);
    expect(markdown).not.toMatch(/<\/?[A-Za-z]/);
  });

  test('has every heading of the page', async () => {
    const { headings } = readBody(page);
    for (const { depth, text } of headings) expect(markdown).toContain(`\n${'#'.repeat(depth)} ${text}\n`);
  });

  test('has only whole addresses', () => {
    const addresses = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, address]) => address);
    for (const address of addresses) expect(address).toMatch(/^(https?:\/\/|mailto:|tel:)/);
  });
});
