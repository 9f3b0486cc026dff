import { beforeEach, describe, expect, test, vi } from 'vitest';
import { goneAddresses } from '@/lib/content/goneAddresses';
import { nextChange } from '@/lib/content/head/nextChange';
import { findPage, loadAllPages, loadPages, pageAddresses } from '@/lib/content/loadPages';
import { readBody } from '@/lib/site/readBody';
import { ContentError } from '@/lib/source/Fault';
import { contentFolder, type Files, home, page } from './contentFolder';

beforeEach(() => vi.unstubAllEnvs());

function use(files: Files, now = '2026-11-24T12:00:00+01:00') {
  const folder = contentFolder(files);
  vi.stubEnv('CONTENT_ROOT', folder.root);
  vi.stubEnv('CONTENT_NOW', now);
  return folder;
}

const later = page(
  'Sida',
  'Text.',
  'publish: 2027-01-15T08:00:00+01:00\nunpublish: 2027-02-15T08:00:00+01:00\n',
);
const timed = { ...home, 'content/sv/om-forsakringskassan/sida.mdx': later };

test('the pages of a language come sorted by address', () => {
  use({
    ...home,
    'content/sv/b.mdx': page('B'),
    'content/sv/a.mdx': page('A'),
    'content/english/index.mdx': page('E'),
  });
  expect(loadPages('sv').map(({ address }) => address)).toEqual(['/a', '/b', '/om-forsakringskassan']);
  expect(findPage('sv', '/b')?.head.title).toBe('B');
  expect(findPage('sv', '/c')).toBeUndefined();
  expect(pageAddresses('sv')[0]).toEqual({ slug: ['a'] });
  expect(pageAddresses('en')).toEqual([{ slug: [] }]);
});

test('while somebody writes, the names of the files are the list of addresses', () => {
  use({
    ...home,
    'content/sv/a/b.mdx': page('B', '', 'publish: 2999-01-01T08:00:00+01:00\n'),
    'content/english/index.mdx': 'no head',
    'content/english/c.mdx': page('C'),
  });
  vi.stubEnv('WRITING', 'dev');
  expect(pageAddresses('sv')).toEqual([{ slug: ['a', 'b'] }, { slug: ['om-forsakringskassan'] }]);
  expect(pageAddresses('en')).toEqual([{ slug: ['c'] }, { slug: [] }]);
});

test('every fault of every head is thrown together', () => {
  use({ 'content/sv/a.mdx': page('A', '', 'meny: 1\n'), 'content/sv/b.mdx': 'text', 'content/sv/c.md': '' });
  expect(() => loadPages('sv')).toThrow(ContentError);
  expect(() => loadPages('sv')).toThrow(
    /c\.md {2}Här[\s\S]*a\.mdx:5:1 {2}Det finns inget fält[\s\S]*b\.mdx:1 {2}Sidan saknar/,
  );
});

describe('a page with times', () => {
  test.each([
    ['the minute before', '2027-01-15T06:59:59.999Z', false, []],
    ['from the minute it is published', '2027-01-15T07:00:00Z', true, []],
    ['until the minute it is not', '2027-02-15T06:59:59.999Z', true, []],
    ['from that minute', '2027-02-15T07:00:00Z', false, ['/om-forsakringskassan/sida']],
  ])('%s', (_, now, isThere, gone) => {
    use(timed, now);
    expect(loadPages('sv').length).toBe(isThere ? 2 : 1);
    expect(findPage('sv', '/om-forsakringskassan/sida') !== undefined).toBe(isThere);
    expect(goneAddresses()).toEqual(gone);
  });

  test('tells when the site has to be built next', () => {
    use(timed);
    expect(nextChange(loadAllPages('sv'), new Date('2026-11-24T12:00:00Z'))).toEqual(
      new Date('2027-01-15T07:00:00Z'),
    );
    expect(nextChange(loadAllPages('sv'), new Date('2027-01-15T07:00:00Z'))).toEqual(
      new Date('2027-02-15T07:00:00Z'),
    );
    expect(nextChange(loadAllPages('sv'), new Date('2027-02-15T07:00:00Z'))).toBeUndefined();
  });

  test.each(['i går', '1', '2027-01-01T08:00'])('a clock that is no time is refused: %s', (now) => {
    use(home, now);
    expect(() => loadPages('sv')).toThrow(
      `CONTENT_NOW is "${now}", but must be a date and a time with an offset`,
    );
  });
});

test('a page that is saved while somebody writes is read anew', async () => {
  const folder = use(home);
  vi.stubEnv('WRITING', 'dev');
  expect(loadPages('sv')[0]?.head.title).toBe('Om Försäkringskassan');
  folder.write('content/sv/om-forsakringskassan.mdx', page('Ny rubrik', '## Ett\n\n## Två'));
  await expect.poll(() => loadPages('sv')[0]?.head.title).toBe('Ny rubrik');

  const [changed] = loadPages('sv');
  expect(changed && readBody(changed).headings.map(({ text }) => text)).toEqual(['Ett', 'Två']);
});
