// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { findSentences } from '@/components/listen/findSentences';

afterEach(() => document.body.replaceChildren());

function read(html: string) {
  document.body.innerHTML = `<main>${html}</main>`;
  return findSentences(document.querySelector('main') as Element, 'sv');
}

const textsIn = (html: string) => read(html).map(({ text }) => text);

test.each([
  [
    'headings, paragraphs and items are read one by one',
    '<h1>Vårt uppdrag</h1><p>Vi hjälper.\n  Vi svarar.</p><ul><li>barn<ul><li>små</li></ul></li><li>vuxna</li></ul>',
    ['Vårt uppdrag', 'Vi hjälper.', 'Vi svarar.', 'barn', 'små', 'vuxna'],
  ],
  [
    'links and terms are read inside their sentence',
    '<p>Läs om <a href="/a">vårt <em>uppdrag</em></a> och <button>sjukpenning</button><span popover="auto">En ersättning.</span>.</p>',
    ['Läs om vårt uppdrag och sjukpenning.'],
  ],
  ['a new line is not one word with the one before', '<p>Box 1<br>Stockholm</p>', ['Box 1 Stockholm']],
  [
    'a table is read with its caption, row by row',
    '<table><caption>Utbetalt</caption><thead><tr><th>År</th><th>Kronor</th></tr></thead><tbody><tr><th>2024</th><td>12</td></tr></tbody></table>',
    ['Utbetalt', 'År, Kronor', '2024, 12'],
  ],
  [
    'what is hidden is not read',
    '<p hidden>a</p><p aria-hidden="true">b</p><span class="visually-hidden">c</span><p><span class="visually-hidden-inline">e</span></p><details><summary>Mer</summary><p>d</p></details>',
    ['Mer'],
  ],
  ['an open fold is read', '<details open><summary>Mer</summary><p>Text.</p></details>', ['Mer', 'Text.']],
  [
    'menus, forms, code, drawings and what the page says about itself are not read',
    '<nav><a href="#a">a</a></nav><form><label>b</label></form><pre>c</pre><p><code>d</code></p><svg><text>e</text></svg><section data-unread=""><h2>f</h2></section><div data-island="">g</div>',
    [],
  ],
])('%s', (_, html, texts) => {
  expect(textsIn(html)).toEqual(texts);
});

test('a sentence knows where it stands, also across links', () => {
  const [, second] = read('<p>Hej. Läs <a href="/a">mer</a> nu.</p>');
  const range = document.createRange();
  if (second) {
    range.setStart(second.range.startContainer, second.range.startOffset);
    range.setEnd(second.range.endContainer, second.range.endOffset);
  }
  expect(range.toString()).toBe('Läs mer nu.');
});
