import { beforeEach, describe, expect, test } from 'vitest';
import type { DynamicHandler } from '@/lib/delivery/server/dynamic/DynamicHandler';
import { directAnswers } from '@/lib/delivery/server/dynamic/directAnswers';
import { inEveryLanguage } from '@/lib/i18n/locales';
import type { SearchIndexes } from '@/lib/search/makeIndex';
import { inventIndex } from '../../../setup/inventIndex';

const made = inEveryLanguage((_, locale) =>
  inventIndex([{ title: locale === 'sv' ? 'Bröd' : 'Bread' }], [], locale),
);

let indexes: SearchIndexes | undefined;
const find = directAnswers({ files: {}, requestTime: [], errors: {} as never }, '', {
  provider: 'builtin',
  getIndexes: () => indexes,
});

const get = (target: string) => ({ method: 'GET', target });

async function bodyOf(handler: DynamicHandler | undefined, target: string) {
  const buffered = await handler?.(
    {
      ...get(target),
      route: { pattern: '', entry: '', gives: 'other' },
      headers: {},
      body: new Uint8Array(),
      encoding: 'identity',
      requestId: '',
    },
    new AbortController().signal,
  );
  return typeof buffered === 'object' ? Buffer.from(buffered.body).toString() : buffered;
}

describe('suggestions', () => {
  beforeEach(() => {
    // As one thread sends it to another.
    indexes = structuredClone(made);
  });

  test.each([
    ['sv', 'br', 'Bröd'],
    ['en', 'brea', 'Bread'],
  ])('are made without the thread from what it has sent: %s', async (locale, typed, title) => {
    const target = `/api/forslag?q=${typed}&locale=${locale}`;
    expect(await bodyOf(find(get(target)), target)).toContain(`"title":"${title}"`);
  });

  test.each([
    ['four words', 'br b b b', true],
    ['five words', 'br b b b b', false],
    ['words between other signs', 'br-br/br_br,br', false],
    ['sixty letters', 'b'.repeat(60), true],
    ['more than anybody types who looks at suggestions', 'b'.repeat(61), false],
    ['letters that unfold into many', 'ﷺ'.repeat(61), false],
    ['nothing', '', true],
  ])('wait for their turn in the thread when they would keep pages waiting: %s', (_, typed, isDirect) => {
    expect(find(get(`/api/forslag?q=${encodeURIComponent(typed)}`)) !== undefined).toBe(isDirect);
  });

  test('are for the thread until it has sent what they are found in', () => {
    indexes = undefined;
    expect(find(get('/api/forslag?q=br'))).toBeUndefined();
  });

  test('that somebody sends are refused as Next refuses them', () => {
    expect(find({ method: 'POST', target: '/api/forslag?q=br' })).toBeUndefined();
    expect(find({ method: 'HEAD', target: '/api/forslag?q=br' })).toBeDefined();
  });
});

test('choices, views and answers about a page never wait for the thread, and everything else does', () => {
  indexes = undefined;
  for (const target of ['/api/kakor', '/api/visits', '/api/omdome'])
    expect(find({ method: 'POST', target })).toBeDefined();
  for (const target of ['/sok?q=br', '/api/annat', '/api/kakor/x']) expect(find(get(target))).toBeUndefined();
});
