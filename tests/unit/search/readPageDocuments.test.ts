import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readPageDocuments } from '@/lib/search/readPageDocuments';
import { ContentError } from '@/lib/source/Fault';
import { contentFolder, home, page } from '../content/contentFolder';

const above = '/om-forsakringskassan';

/** As `npm run content new` leaves it. */
const unfinished = page('Ny').replace(/(description|title|validity):.*/g, '$1:');

beforeEach(() => {
  const { root } = contentFolder({
    ...home,
    'content/sv/om-forsakringskassan/bageri.mdx': page('Bageri'),
    'content/sv/om-forsakringskassan/limpa.mdx': page('Limpa'),
    'content/sv/om-forsakringskassan/ny.mdx': unfinished,
    'content/sv/om-forsakringskassan/oppen.mdx': page('Öppen', '<Callout'),
  });
  vi.stubEnv('CONTENT_ROOT', root);
});

afterEach(() => vi.unstubAllEnvs());

describe('pages that cannot be read', () => {
  test.each(['dev', 'desk'])('are left out of what is found while somebody writes (%s)', (where) => {
    vi.stubEnv('WRITING', where);
    const addresses = readPageDocuments('sv').map(({ address }) => address);
    expect(addresses).toEqual([above, `${above}/bageri`, `${above}/limpa`]);
  });

  test('are told of where a site is built', () => {
    vi.stubEnv('WRITING', '');
    expect(() => readPageDocuments('sv')).toThrow(ContentError);
  });
});
