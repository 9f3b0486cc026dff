import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { foreignWords } from '@/lib/content/foreignWords';
import { findPage } from '@/lib/content/loadPages';
import { loadRedirects } from '@/lib/content/readRedirects';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { fromContent, fromContentBy } from '@/lib/content/snapshot/fromContent';
import { loadSnapshot, type Snapshot, withBytes } from '@/lib/content/snapshot/loadSnapshot';
import { loadMessage } from '@/lib/message/loadMessage';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationColumns } from '@/lib/publications/publicationRow';
import { currentPublisher } from '@/lib/publisher/currentPublisher';
import { loadSynonyms } from '@/lib/search/loadSynonyms';
import { findGeneratedPage } from '@/lib/site/generatedPages';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { loadTerms } from '@/lib/terms/loadTerms';
import { contentFolder, home, page } from './contentFolder';

const term = (id: string) =>
  `- id: ${id}\n  term: ${id}\n  definition: Ett ord.\n  source: https://example.org\n`;
const kind = (title: string) => `- id: rapport\n  series: Rapport\n  title: ${title}\n`;
const figures = (figure: number) => `ar,antal,kalla\n2024,${figure},En källa\n`;
const descriptor = `title: Antal
subject: utgifter
shows: Hur många.
reading: [Läs.]
period: "2024"
status: official
sources: [{ title: En källa, validity: "2024" }]
licence: Fri.
columns:
  - { name: ar, label: År, kind: dimension, type: year }
  - { name: antal, label: Antal, kind: measure, unit: stycken }
  - { name: kalla, label: Källa, kind: source }
charts: [{ kind: line, name: antal, title: Antal, finding: Ett., measures: [antal], x: ar }]
`;
const message = (title: string) =>
  `kind: varning\nstart: 2026-01-01T00:00:00Z\nend: 2027-01-01T00:00:00Z\nsv: { title: ${title}, text: Text. }\nen: { title: A, text: B. }\n`;
const publicationHeader = `${publicationColumns.join(',')}\n`;

const files = {
  ...home,
  'content/data/terms.yaml': term('ett'),
  'content/data/publicationKinds.yaml': kind('Ett'),
  'content/data/publicationSubjects.yaml': '[]\n',
  'content/data/publications.csv': publicationHeader,
  'content/data/statistics/antal.yaml': descriptor,
  'content/data/statistics/antal.csv': figures(1),
  'content/redirects.json': '{ "/ett": "/om-forsakringskassan" }',
  'content/synonyms.yaml': '- words: [ett, en]\n',
  'content/message.yaml': message('Ett'),
  'content/publisher.yaml': 'phase: preview\n',
  'content/foreignWords.json': '{ "en": ["one"] }',
};

/** Each kind of file, saved anew, and what of it is shown. */
const kinds: [string, string, string, () => unknown][] = [
  [
    'a page',
    'content/sv/om-forsakringskassan.mdx',
    page('Två'),
    () => findPage('sv', '/om-forsakringskassan')?.head.title,
  ],
  ['the terms', 'content/data/terms.yaml', term('tva'), () => loadTerms().map(({ id }) => id)],
  [
    'the figures of a series',
    'content/data/statistics/antal.csv',
    figures(2),
    () => loadSeries().map(({ rows }) => rows[0]?.figures.antal),
  ],
  [
    'what a series says',
    'content/data/statistics/antal.yaml',
    descriptor.replace('Hur många', 'Hur få'),
    () => loadSeries()[0]?.shows,
  ],
  [
    'the kinds of publications',
    'content/data/publicationKinds.yaml',
    kind('Två'),
    () => loadPublications().kinds[0]?.title,
  ],
  [
    'the redirects',
    'content/redirects.json',
    '{ "/tva": "/om-forsakringskassan" }',
    () => [...loadRedirects().map.keys()],
  ],
  [
    'who publishes the site',
    'content/publisher.yaml',
    'phase: live\nname: { sv: Bageriet, en: The bakery }\norganisationNumber: 556036-0793\ncontact: a@b.example\ndataProtectionOfficer: a@b.example\naccessibilityComplaints: a@b.example\n',
    () => currentPublisher()?.name.sv ?? 'nobody',
  ],
  ['the synonyms', 'content/synonyms.yaml', '- words: [två, tu]\n', () => loadSynonyms().sv],
  ['the message', 'content/message.yaml', message('Två'), () => loadMessage().message?.sv.title],
  [
    'the words of other languages',
    'content/foreignWords.json',
    '{ "en": ["two"] }',
    () => foreignWords().value[0]?.pattern.source,
  ],
];

let folder: ReturnType<typeof contentFolder>;
beforeEach(() => {
  folder = contentFolder(files);
  vi.stubEnv('CONTENT_ROOT', folder.root);
});
afterEach(() => vi.unstubAllEnvs());

describe('while somebody writes', () => {
  beforeEach(() => vi.stubEnv('WRITING', 'dev'));

  test.each(kinds)('%s is shown as it was saved', async (_, file, text, shown) => {
    const before = shown();
    expect(before).toBeDefined();
    folder.write(file, text);
    await expect.poll(shown).not.toEqual(before);
  });

  test('a file that is gone, and back, is shown again', async () => {
    const shown = () => findPage('sv', '/om-forsakringskassan')?.head.title;
    expect(shown()).toBe('Om Försäkringskassan');
    rmSync(join(folder.root, 'content/sv/om-forsakringskassan.mdx'));
    await expect.poll(shown).toBeUndefined();
    folder.write('content/sv/om-forsakringskassan.mdx', page('Åter'));
    await expect.poll(shown).toBe('Åter');
  });

  test('the pages that code makes come and go with what they are made from', async () => {
    const shown = () => findGeneratedPage('/om-forsakringskassan/forsakringskassans-termbank/tva')?.title;
    expect(shown()).toBeUndefined();
    folder.write('content/data/terms.yaml', term('tva'));
    await expect.poll(shown).toBe('Tva');
  });
});

describe('a built site', () => {
  beforeEach(() => vi.stubEnv('WRITING', ''));

  test.each(kinds)('%s stays as it was', (_, file, text, shown) => {
    const before = shown();
    const snapshot = currentSnapshot();
    folder.write(file, text);
    expect(shown()).toEqual(before);
    expect(currentSnapshot()).toBe(snapshot);
  });

  test('reads the copy that the check has passed, whatever is in content/ later', () => {
    const copy = contentFolder(files);
    vi.stubEnv('CONTENT_COPY', copy.root);
    for (const [, file, text] of kinds) folder.write(file, text);
    expect(loadTerms().map(({ id }) => id)).toEqual(['ett']);
    expect(findPage('sv', '/om-forsakringskassan')?.head.title).toBe('Om Försäkringskassan');
    // What is no text of the site, as its history in git, is where it was.
    expect(currentSnapshot().root).toBe(folder.root);
  });
});

test('what is made from the content is made once, and a fault is told each time', () => {
  const make = vi.fn(() => ({}));
  const value = fromContent('a value', make);
  expect(value()).toBe(value());
  expect(make).toHaveBeenCalledTimes(1);

  const fail = fromContent('a fault', () => {
    throw new Error('Det är fel.');
  });
  expect(fail).toThrow('Det är fel.');
  expect(fail).toThrow('Det är fel.');
});

describe('what was made from a snapshot', () => {
  const now = new Date('2026-11-24T12:00:00Z');

  test('is made again in the next only where something that was read for it is another', () => {
    const titleOf = vi.fn(
      (file: string, content: Snapshot) => content.text(file)?.match(/^title: (.*)$/m)?.[1],
    );
    const titles = fromContentBy('titles', titleOf);
    const names = vi.fn((content: Snapshot) => content.entries('content/sv').map(({ name }) => name));
    const listed = fromContent('names', names);
    const both = vi.fn((content: Snapshot) => [...listed(content), titles('content/sv/a.mdx', content)]);
    const joined = fromContent('both', both);
    folder.write('content/sv/a.mdx', page('A'));
    folder.write('content/sv/b.mdx', page('B'));
    const ask = (content: Snapshot) => [
      titles('content/sv/a.mdx', content),
      titles('content/sv/b.mdx', content),
      joined(content).length,
    ];

    const first = loadSnapshot(folder.root, now);
    expect(ask(first)).toEqual(['A', 'B', 4]);
    // Two of them, the one between not asked for anything.
    const same = loadSnapshot(folder.root, now, loadSnapshot(folder.root, now, first));
    const mended = withBytes(first, 'content/sv/b.mdx', Buffer.from(page('Bättre')));
    vi.clearAllMocks();
    expect(ask(mended)).toEqual(['A', 'Bättre', 4]);
    expect([titleOf, names, both].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
    expect(titleOf.mock.calls[0]?.[0]).toBe('content/sv/b.mdx');
    expect(ask(first)).toEqual(['A', 'B', 4]);
    expect(titleOf).toHaveBeenCalledTimes(1);

    folder.write('content/sv/c.mdx', page('C'));
    vi.clearAllMocks();
    const longer = loadSnapshot(folder.root, now, same);
    expect(joined(longer)).toHaveLength(5);
    expect([names, both].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  test('is made again when it depends on the time, or on what is put into it later', () => {
    const hour = fromContent('hour', (content) => content.now.getUTCHours());
    const list = fromContent('list', (): string[] => []);
    const first = loadSnapshot(folder.root, now);
    list(first).push('Ett');
    const longList = fromContent('long list', (content) => [
      ...list(content),
      content.text('content/publisher.yaml'),
    ]);
    expect([hour(first), longList(first).length]).toEqual([12, 2]);
    const later = loadSnapshot(folder.root, new Date('2026-11-24T13:00:00Z'), first);
    expect([hour(later), longList(later).length]).toEqual([13, 1]);
  });

  test('is made again at the desk when a moment is chosen, for then the time counts', () => {
    vi.stubEnv('WRITING', 'desk');
    const isShown = vi.fn((content: Snapshot) => content.showsEveryTime || content.now > now);
    const shown = fromContent('shown', isShown);
    const both = fromContent('shown, with more', (content) => [shown(content)]);
    const first = loadSnapshot(folder.root, now);
    expect(both(first)).toEqual([true]);
    expect(both(loadSnapshot(folder.root, new Date(now.getTime() + 1000), first))).toEqual([true]);
    expect(isShown).toHaveBeenCalledTimes(1);
    vi.stubEnv('CONTENT_NOW', now.toISOString());
    const chosen = loadSnapshot(folder.root, now, first);
    expect(both(chosen)).toEqual([false]);
    vi.stubEnv('CONTENT_NOW', undefined);
    expect(both(loadSnapshot(folder.root, now, chosen))).toEqual([true]);
  });
});
