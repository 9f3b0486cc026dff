import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readKnownAddresses } from '@/lib/content/knownAddresses';
import { readPublications } from '@/lib/publications/readPublications';

// Two editors work at the same time, each on a branch of its own, and git merges what they wrote.

const addresses = 'content/addresses.json';
const publications = 'content/data/publications.csv';

let root: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.se', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What two people make of the same file, merged. */
function merged(file: string, one: (text: string) => string, other: (text: string) => string): string {
  const before = read(file);
  const commit = (text: string) => {
    writeFileSync(join(root, file), text);
    git('commit', '-qam', 'Change');
  };
  git('checkout', '-qb', 'other');
  commit(other(before));
  git('checkout', '-q', 'main');
  commit(one(before));
  git('merge', '-q', 'other');
  return read(file);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'merge-'));
  for (const file of ['.gitattributes', addresses, publications])
    cpSync(file, join(root, file), { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-qm', 'Start');
});
afterEach(() => rmSync(root, { recursive: true }));

const withAddress = (address: string) => (text: string) =>
  `${JSON.stringify([...JSON.parse(text), address].sort(), null, 2)}\n`;

test.each([
  ['beside each other', '/om-webbplatsen/press-a', '/om-webbplatsen/press-b'],
  ['last of all', '/öppet-a', '/öppet-b'],
  ['first of all', '/a', '/b'],
  ['the same', '/om-webbplatsen/press', '/om-webbplatsen/press'],
])('two addresses %s are both in the list', (_, one, other) => {
  const before = readKnownAddresses(read(addresses)) ?? [];
  const after = readKnownAddresses(merged(addresses, withAddress(one), withAddress(other)));
  expect(new Set(after)).toEqual(new Set([...before, one, other]));
  expect(after).toHaveLength(new Set(after).size);
});

const row = (id: string, number: string) =>
  `${id},Korta analyser,${number},,2026,sjuk,"En titel, med komma",Om något.,,Försäkringskassan,,,https://example.se/${id},,,2026-11-24`;

const register = (text: string) =>
  readPublications(
    ...(['publicationKinds.yaml', 'publicationSubjects.yaml'].map((name) => ({
      file: name,
      text: readFileSync(`content/data/${name}`, 'utf8'),
    })) as [{ file: string; text: string }, { file: string; text: string }]),
    { file: publications, text },
  );

test.each(['\n', ''])('two publications are both in the list, whether it ends in %j or not', (end) => {
  const added = (id: string, number: string) => (text: string) =>
    `${text.trimEnd()}\n${row(id, number)}${end}`;
  const before = register(read(publications)).value.publications.length;
  const { value, faults } = register(
    merged(
      publications,
      added('korta-analyser-2026-98', '2026:98'),
      added('korta-analyser-2026-99', '2026:99'),
    ),
  );
  expect(faults).toEqual([]);
  expect(value.publications).toHaveLength(before + 2);
});

test('two versions of one publication are both there, and the check tells of it', () => {
  const edited = (words: string) => (text: string) => {
    const lines = text.split('\n');
    const changed = lines[1]?.split(',').with(-1, words).join(',') ?? '';
    return lines.with(1, changed).join('\n');
  };
  const { faults } = register(merged(publications, edited('2026-11-20'), edited('2026-11-21')));
  expect(faults[0]?.message).toMatch(/står redan på rad 2/);
});
