import type { Page } from 'playwright/test';

/** What translators, extensions and blockers do to a page that is shown. Each is run in the page, so it is whole in itself. */
export const pageChanges = {
  'a translator wraps every text': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.localName === 'script' || !text.data.trim()) continue;
      // As Chrome's does.
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = `T·${text.data}`;
      text.replaceWith(outer);
    }
    document.documentElement.lang = 'fi';
    document.documentElement.className = 'translated-ltr';
  },
  'every text is changed in place': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.parentElement?.localName !== 'script' && text.data.trim()) text.data = `T·${text.data}`;
    }
  },
  'a word of every text is replaced': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (text.parentElement?.localName === 'script' || !text.data.trim()) continue;
      const [, ...others] = text.data.split(' ');
      const mark = document.createElement('mark');
      mark.textContent = 'T·';
      text.replaceWith(mark, ' ', others.join(' '));
    }
  },
  'a foreign element is put first in the body': () => {
    document.body.prepend(document.createElement('foreign-element'));
  },
  'a link of the footer is removed': () => {
    document.querySelector('footer a')?.remove();
  },
  'every element is given an attribute, and <html> loses its own': () => {
    for (const element of document.querySelectorAll('*')) element.setAttribute('data-foreign', '');
    const html = document.documentElement;
    for (const name of html.getAttributeNames()) html.removeAttribute(name);
  },
} satisfies Record<string, () => void>;

/** The page as it stands, without what is inside its islands. */
export const readOutside = (page: Page) =>
  page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const island of copy.querySelectorAll('[data-island]')) island.replaceChildren();
    return copy.innerHTML;
  });

/** The texts of an island that stood there before React came. */
export const readTexts = (page: Page, island: string) =>
  page
    .locator(island)
    .first()
    .locator('label, legend, summary, button[type="submit"]')
    .evaluateAll((elements) => elements.map(({ innerHTML }) => innerHTML));
