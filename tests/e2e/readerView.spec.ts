import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { builtSite } from './builtSite';
import { expect, test } from './site';

/** Firefox's Reader View, which knows nothing of the style sheet. */
const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');

/** Answers that are pages and have no file at an address of their own. */
const others = ['/finns-inte', '/english/nothing', '/sok?q=kakor', '/english/search?q=cookies'];

const wide = { width: 1280, height: 720 };
const phone = { width: 375, height: 720 };

/** Each worker takes some of the pages. */
const parts = [0, 1, 2, 3];

/**
 * Paragraphs, headings, cells and their like that Reader View has and the page does not show, not even with its folds opened. Compared
 * without spaces, which a browser puts otherwise between lines and cells, and without case, which a style may change.
 */
async function notShown(page: Page): Promise<{ read: number; extra: string[] }> {
  await page.evaluate(`${readability}; window.Readability = Readability;`);
  return page.evaluate(() => {
    type Article = { content: string } | null;
    type Reader = new (document: Document) => { parse(): Article };
    const { Readability } = window as unknown as { Readability: Reader };
    const copy = document.cloneNode(true) as Document;
    // Reader View leaves out every button, in the middle of a sentence too. What stands around it is looked at by itself.
    const gap = '\uE000';
    for (const button of copy.querySelectorAll('button')) button.replaceWith(gap);
    const article = new Readability(copy).parse();
    const content = new DOMParser().parseFromString(article?.content ?? '', 'text/html').body;

    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const squeeze = (text: string) => text.replace(/\s+/g, '').toLowerCase();
    // biome-ignore lint/performance/useDomNodeTextContent: what the style sheet shows is asked for.
    const shown = squeeze(document.body.innerText);

    const inline = new Set([
      'A',
      'ABBR',
      'B',
      'CITE',
      'CODE',
      'DFN',
      'EM',
      'I',
      'KBD',
      'MARK',
      'Q',
      'SMALL',
      'SPAN',
      'STRONG',
      'SUB',
      'SUP',
      'TIME',
    ]);
    const runs = [''];
    const collect = (node: Node) => {
      // The name of a drawing, which is shown nowhere.
      if (node instanceof SVGTitleElement || node instanceof SVGDescElement) return;
      if (node instanceof Text) runs[runs.length - 1] += node.data;
      const breaks = node instanceof Element && !inline.has(node.tagName);
      if (breaks) runs.push('');
      node.childNodes.forEach(collect);
      if (breaks) runs.push('');
    };
    collect(content);
    const texts = runs.flatMap((run) => run.split(gap)).filter((text) => squeeze(text) !== '');
    return { read: texts.length, extra: texts.filter((text) => !shown.includes(squeeze(text))) };
  });
}

for (const part of parts) {
  test(`Reader View has no sentence that the page does not show: part ${part + 1} of ${parts.length} of all pages`, async ({
    page,
    site,
    variant,
  }) => {
    test.setTimeout(300_000);
    const files = builtSite(variant).files;
    const all = [...Object.keys(files).filter((address) => files[address]?.isPage), ...others];
    const mine = all.filter((_, place) => place % parts.length === part);
    expect(mine.length).toBeGreaterThan(20);

    const found: string[] = [];
    let read = 0;
    for (const address of mine) {
      await page.goto(site.address + address, { waitUntil: 'domcontentloaded' });
      const { read: texts, extra } = await notShown(page);
      if (texts > 0) read += 1;
      if (extra.length === 0) continue;
      // What only a phone shows, such as the name of a folded menu.
      await page.setViewportSize(phone);
      const onPhone = await notShown(page);
      await page.setViewportSize(wide);
      const nowhere = extra.filter((text) => onPhone.extra.includes(text));
      found.push(...nowhere.map((text) => `${address}: ${text.trim().slice(0, 200)}`));
    }
    expect(found).toEqual([]);
    // A page without anything to read would pass.
    expect(read).toBeGreaterThan(mine.length * 0.9);
  });
}
