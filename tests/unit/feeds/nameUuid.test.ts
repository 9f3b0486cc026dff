import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameUuid } from '@/lib/feeds/nameUuid';

test('a name gives the same identifier for ever', () => {
  expect(nameUuid('/bageri/brod')).toBe('a027abac-db58-5205-9943-14bc0a0dd0d6');
  expect(nameUuid('/bageri/brod#2026-01-02')).toBe('95179faf-db7c-5128-8ee9-85b371ff92f2');
});

test('every identifier is a UUID of version 5, and no two names share one', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' }), { minLength: 2 }), (names) => {
      const identifiers = names.map(nameUuid);
      for (const identifier of identifiers)
        expect(identifier).toMatch(/^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      expect(new Set(identifiers).size).toBe(names.length);
    }),
  );
});
