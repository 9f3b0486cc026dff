// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PageProvenance } from '@/components/page/PageProvenance';

const nothing = {
  locale: 'sv',
  reviewed: undefined,
  updated: undefined,
  sources: [],
  doubts: [],
  history: undefined,
} as const;

test('dates, sources, doubts and history stand together, in this order, in one fold that is closed', () => {
  const html = renderToStaticMarkup(
    <PageProvenance
      {...nothing}
      reviewed="2026-11-24"
      updated="2026-11-25"
      sources={[{ title: 'Bagarboken', address: 'https://bread.example', validity: 'upplagan 2020' }]}
      doubts={['Boken är gammal.']}
      history={<p>Bakad.</p>}
    />,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  const fold = page.querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary h2')?.textContent).toBe('Om uppgifterna på sidan');
  expect([...page.querySelectorAll('dt')].map((term) => term.textContent)).toEqual([
    'Granskad',
    'Uppdaterad',
    'Källor',
    'Hur säkra uppgifterna är',
    'Så har sidan ändrats',
  ]);
  expect([...page.querySelectorAll('dd')].map((each) => each.textContent?.replaceAll('\u00a0', ' '))).toEqual(
    [
      '24 november 2026',
      '25 november 2026',
      expect.stringMatching(/^Bagarboken.*, upplagan 2020$/),
      'Boken är gammal.',
      'Bakad.',
    ],
  );
});

test.each(['odaterad', 'undated'])('a source whose time is %s says only what it is', (validity) => {
  const html = renderToStaticMarkup(
    <PageProvenance {...nothing} sources={[{ title: 'Bagarboken', validity }]} />,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('dd li')?.textContent).toBe('Bagarboken');
});

test('what there is nothing to say about has no line, and a page without any has no fold', () => {
  const html = renderToStaticMarkup(<PageProvenance {...nothing} updated="2026-11-25" />);
  expect(html.match(/<dt>/g)).toHaveLength(1);
  expect(renderToStaticMarkup(<PageProvenance {...nothing} />)).toBe('');
});
