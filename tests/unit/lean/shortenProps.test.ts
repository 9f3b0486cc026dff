// @vitest-environment jsdom
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { shortenProps } from '@/lib/lean/shortenProps';

const islandOf = (props: unknown) =>
  renderToStaticMarkup(createElement('div', { 'data-props': JSON.stringify(props) }));

test('an island reads the same props from fewer bytes, whatever they hold', () => {
  const texts = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', "'", '&quot;', '&#x27;', '$&')),
  );
  fc.assert(
    fc.property(texts, (words) => {
      const long = islandOf({ words });
      const short = shortenProps(long);
      const { children } = new DOMParser().parseFromString(short, 'text/html').body;
      expect(children).toHaveLength(1);
      expect(JSON.parse(children[0]?.getAttribute('data-props') ?? '')).toEqual({ words });
      expect(short.length).toBeLessThan(long.length);
    }),
  );
});
