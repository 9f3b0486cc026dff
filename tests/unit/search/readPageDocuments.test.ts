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

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

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

test('a page that is saved has new documents, and so has a page below it when its title is another; all others keep theirs', async () => {
  const folder = contentFolder({
    ...home,
    'content/sv/om-forsakringskassan/bageri.mdx': page('Bageri'),
    'content/sv/om-forsakringskassan/bageri/limpa.mdx': page('Limpa'),
    'content/sv/om-forsakringskassan/kvarn.mdx': page('Kvarn'),
  });
  vi.stubEnv('CONTENT_ROOT', folder.root);
  vi.stubEnv('WRITING', 'desk');
  // What was saved just before it was read may have been saved again since (lib/source/readFiles.ts).
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
  const documents = () =>
    Object.fromEntries(readPageDocuments('sv').map((document) => [document.title, document]));
  const { Bageri, Limpa, Kvarn } = documents();

  folder.write('content/sv/om-forsakringskassan/bageri.mdx', page('Bageri', 'Vi bakar.'));
  await expect.poll(() => documents().Bageri?.text).toBe('Om bageri.\nVi bakar.');
  expect(documents().Limpa).toBe(Limpa);
  expect(documents().Kvarn).toBe(Kvarn);

  folder.write('content/sv/om-forsakringskassan/bageri.mdx', page('Ugn'));
  await expect.poll(() => documents().Ugn?.text).toBe('Om ugn.\nEn kort text.');
  expect(documents().Limpa?.trail).toEqual(['Om Försäkringskassan', 'Ugn']);
  expect(documents().Kvarn).toBe(Kvarn);
  expect(Bageri?.text).toBe('Om bageri.\nEn kort text.');
});
