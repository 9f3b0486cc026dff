import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMistakes } from '@/lib/text/countMistakes';
import { nearestName } from '@/lib/text/nearestName';

describe('nearestName', () => {
  test.each([
    ['a letter too few', 'matmo', ['none', 'matomo'], 'matomo'],
    ['a letter too many', 'ummami', ['none', 'umami'], 'umami'],
    ['a wrong letter', 'plausable', ['none', 'plausible'], 'plausible'],
    ['two letters that changed places', 'umaim', ['none', 'umami'], 'umami'],
    ['other large and small letters', 'cardlinks', ['Notice', 'CardLinks'], 'CardLinks'],
    ['the very word', 'none', ['nine', 'none'], 'none'],
    ['the nearer of two', 'cardlink', ['CardLists', 'CardLinks'], 'CardLinks'],
    ['the first of two that are equally near', 'cart', ['card', 'cast'], 'card'],
    ['letters beyond a to z', 'forsäkring', ['försäkring'], 'försäkring'],
  ])('%s leads to the name that was meant', (_, word, names, expected) => {
    expect(nearestName(word, names)).toBe(expected);
  });

  test.each([
    ['another word', 'google', ['none', 'builtin', 'matomo', 'umami', 'plausible']],
    ['a word as long, with more than a third wrong', 'abcxyz', ['abcdef']],
    ['a beginning that is too short', 'pla', ['plausible']],
    ['a short word, where one letter is half of it', 'ab', ['ac']],
    ['nothing at all', '', ['none']],
    ['no names', 'none', []],
  ])('%s leads nowhere', (_, word, names) => {
    expect(nearestName(word, names)).toBeUndefined();
  });
});

test('mistakes beyond a limit are not counted, and those within it are counted the same', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  let within = 0;
  let beyond = 0;
  fc.assert(
    fc.property(word, word, fc.nat({ max: 5 }), (from, to, most) => {
      const mistakes = countMistakes(from, to);
      if (mistakes <= most) within += 1;
      else beyond += 1;
      expect(countMistakes(from, to, most)).toBe(mistakes <= most ? mistakes : Number.POSITIVE_INFINITY);
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(within, beyond)).toBeGreaterThan(300);
});
