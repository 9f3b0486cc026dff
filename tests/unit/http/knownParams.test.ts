import { afterEach, describe, expect, test, vi } from 'vitest';
import { knownParams } from '@/lib/http/knownParams';

afterEach(() => vi.unstubAllEnvs());

const made = () => [{ slug: ['bröd', 'råg'] }, { slug: [] }];

describe('while somebody writes', () => {
  test.each([
    ['as it stands in the address', { slug: ['br%C3%B6d', 'r%C3%A5g'] }],
    ['without what may be left out', {}],
  ])('an address that is made is answered, %s', async (_, asked) => {
    vi.stubEnv('WRITING', 'dev');
    expect(await knownParams(Promise.resolve(asked), made)).toBe(asked);
  });

  test.each([{ slug: ['bröd'] }, { slug: ['bröd', 'råg', 'x'] }, { slug: ['r%C3%A5g', 'br%C3%B6d'] }])(
    '%j is not found',
    async (asked) => {
      vi.stubEnv('WRITING', 'dev');
      await expect(knownParams(Promise.resolve(asked), made)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
    },
  );

  test('each part must be the same', async () => {
    vi.stubEnv('WRITING', 'dev');
    const files = () => [{ series: 'a', file: 'b.csv' }];
    const asked = { file: 'b.csv', series: 'a' };
    expect(await knownParams(Promise.resolve(asked), files)).toBe(asked);
    await expect(knownParams(Promise.resolve({ file: 'a', series: 'b.csv' }), files)).rejects.toThrow('404');
  });
});

test('a build is not kept waiting: what it asks for is what it was given', async () => {
  const asked = { slug: ['x'] };
  const neverAsked = () => {
    throw new Error('The list was made again.');
  };
  expect(await knownParams(Promise.resolve(asked), neverAsked)).toBe(asked);
});
