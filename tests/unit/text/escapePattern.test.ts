import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapePattern } from '@/lib/text/escapePattern';

test('every text stands for itself in a pattern', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1.*+?^{$}()|[]\\/-') }), (text) => {
      for (const flags of ['', 'u'])
        expect(new RegExp(`^${escapePattern(text)}$`, flags).test(text)).toBe(true);
    }),
  );
  expect(new RegExp(`^${escapePattern('a.b')}$`).test('acb')).toBe(false);
});
