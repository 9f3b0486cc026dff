// @vitest-environment jsdom
import { Readability } from '@mozilla/readability';
import { prerender } from 'react-dom/static';
import { expect, test } from 'vitest';
import { ContentPage } from '@/components/content/ContentPage';
import { getPage } from '@/lib/content/getPage';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';

const pages = locales
  .flatMap((locale) => loadPages(locale))
  .map(({ locale, address }) => ({ locale, address }));

async function renderPage({ locale, address }: (typeof pages)[number]): Promise<Document> {
  const home = locale === 'sv' ? '/' : '/english';
  const slug = address.slice(home.length).split('/').filter(Boolean);
  const { prelude } = await prerender(await ContentPage({ page: getPage(locale, slug) }));
  const html = await new Response(prelude as unknown as BodyInit).text();
  return new DOMParser().parseFromString(
    `<!DOCTYPE html><html lang="${locale}"><body>${html}</body></html>`,
    'text/html',
  );
}

const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

test('Firefox’s Reader View of a page has nothing that is hidden until it is true or asked for', async () => {
  let hiddenTexts = 0;
  for (const page of pages) {
    const document = await renderPage(page);
    const hidden = [...document.querySelectorAll('[hidden]')].map((element) => squeeze(element.textContent));
    const shown = document.cloneNode(true) as Document;
    for (const element of shown.querySelectorAll('[hidden]')) element.remove();
    const shownText = squeeze(shown.body.textContent);

    const read = squeeze(new Readability(document).parse()?.textContent);
    expect(read.length, page.address).toBeGreaterThan(100);
    for (const text of hidden.filter((each) => each !== '' && !shownText.includes(each))) {
      hiddenTexts += 1;
      expect(read, page.address).not.toContain(text);
    }
    // What the style sheet alone would hide: the explanations of words, and what is said of a choice about cookies.
    expect(document.querySelectorAll('[popover][role=note]:not([hidden])'), page.address).toHaveLength(0);
    expect(read, page.address).not.toMatch(/Klart: Du har godkänt|Fel: Ditt val|Done: You have/);
  }
  expect(hiddenTexts).toBeGreaterThan(pages.length);
});
