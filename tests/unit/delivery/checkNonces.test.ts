import { expect, test } from 'vitest';
import { checkNonces } from '@/lib/delivery/checkNonces';

const listed = [{ sourceRegex: '^/sok$' }, { sourceRegex: '^/english/search$' }];

test('a page made when it is asked for, and listed in proxy.ts, has its nonce', () => {
  expect(() => checkNonces(['/sok', '/english/search'], listed)).not.toThrow();
});

test('a page that proxy.ts does not list stops the build, which says what to do', () => {
  expect(() => checkNonces(['/sok', '/ny', '/sok/avancerad'], listed)).toThrow(
    /^\/ny, \/sok\/avancerad is made when it is asked for, but proxy\.ts does not list it.* Add it to the matcher/,
  );
});
