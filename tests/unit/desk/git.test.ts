import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { beginningOf, changeBranches, openBranch } from '@/lib/desk/git/branches';
import { mergeChange } from '@/lib/desk/git/mergeChange';
import { pageChanges } from '@/lib/desk/git/pageChanges';
import { submitChange } from '@/lib/desk/git/submitChange';
import type { Fault } from '@/lib/source/Fault';

/** Half past midnight in Sweden, and the day before in UTC. */
const today = new Date('2026-11-23T23:30:00Z');
const file = 'content/sv/brod.mdx';
let root = '';

const git = (...parameters: string[]) =>
  execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }).trim();
const write = (text: string, to = file) => writeFileSync(join(root, to), text);
const noFaults = () => [];
const read = () => readFileSync(join(root, file), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-git-'));
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Baker');
  git('config', 'user.email', 'baker@example.org');
  mkdirSync(join(root, 'content/sv'), { recursive: true });
  write('---\ntitle: Bröd\n---\n\nRåg.\n\nVete.\n');
  git('add', '--all');
  git('commit', '--quiet', '--message=start');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what is changed is told in words, page by page, also of files that git does not know', () => {
  write(read().replace('Råg.', 'Råg och korn.'));
  write('åäö', 'content/sv/ny.mdx');
  const [changed, added] = pageChanges(root);
  expect(changed).toMatchObject({ file, address: '/brod', kind: 'changed' });
  expect(JSON.stringify(changed?.compared)).toContain('"added"');
  expect(added).toMatchObject({ file: 'content/sv/ny.mdx', kind: 'added' });
});

test('before there is a first version, or a git at all, it is told in words', () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(() => pageChanges(root)).toThrow(
    'Git vill inte: mappen har inget git. Be den som sköter webbplatsen om hjälp.',
  );
  git('init', '--quiet', '--initial-branch=main');
  for (const ask of [() => pageChanges(root), () => changeBranches(root)])
    expect(ask).toThrow('Git har ingen version av innehållet än.');
});

test('what is handed in is a commit on a branch of its own, of the content alone', () => {
  write(read().replace('Råg.', 'Korn.'));
  write('mine', 'notes.txt');
  expect(submitChange(root, '  --Mer  korn; rm -rf ', today)).toEqual({
    branch: 'andring/2026-11-24-mer-korn-rm-rf',
    isPushed: false,
  });
  expect(git('log', '-1', '--format=%s')).toBe('--Mer korn; rm -rf');
  expect(git('show', '--name-only', '--format=')).toBe(file);
  expect(git('status', '--porcelain')).toBe('?? notes.txt');
  expect(() => submitChange(root, 'Mer', today)).toThrow('Det finns inget att lämna in.');
});

test('more of the same change goes to the same branch; another with the same words has a number', () => {
  write(read().replace('Råg.', 'Korn.'));
  submitChange(root, 'Mer', today);
  write(read().replace('Korn.', 'Havre.'));
  expect(submitChange(root, 'Mer', today).branch).toBe('andring/2026-11-24-mer');
  openBranch(root, 'main');
  write(read().replace('Vete.', 'Dinkel.'));
  expect(submitChange(root, 'Mer', today).branch).toBe('andring/2026-11-24-mer-2');
  expect(changeBranches(root)).toHaveLength(2);
});

test.each([
  ['', 'Skriv i en mening vad du har ändrat.'],
  ['x'.repeat(121), 'Skriv kortare: högst 120 tecken.'],
])('the sentence "%s" is not enough', (sentence, message) => {
  write('changed');
  expect(() => submitChange(root, sentence, today)).toThrow(message);
  expect(git('branch', '--show-current')).toBe('main');
});

test('a branch is not opened over what is not handed in, nor one that is no change', () => {
  git('branch', 'andring/a');
  git('branch', 'other');
  expect(() => openBranch(root, 'other')).toThrow('Det finns ingen inlämnad ändring som heter other.');
  expect(() => openBranch(root, '--orphan')).toThrow('Det finns ingen inlämnad ändring');
  write('mine');
  expect(() => openBranch(root, 'main')).toThrow('Du har ändringar som inte är inlämnade.');
  expect(read()).toBe('mine');
});

/** Two changes that begin at the same commit. */
function twoChanges(one: string, other: string) {
  for (const [name, words] of [
    ['andring/one', one],
    ['andring/other', other],
  ] as const) {
    git('switch', '--quiet', '--create', name, 'main');
    write(read().replace('Råg.', words));
    git('commit', '--quiet', '--all', `--message=${words}`);
  }
  git('switch', '--quiet', 'main');
  mergeChange(root, 'andring/one', noFaults);
}

test('two changes of the same lines are both told, nothing is merged, and what is chosen is', () => {
  twoChanges('Korn.', 'Havre.');
  const before = git('rev-parse', 'main');
  expect(() => mergeChange(root, 'andring/other', noFaults)).toThrow(
    expect.objectContaining({
      status: 409,
      more: { conflicts: [{ file, ours: 'Korn.\n', theirs: 'Havre.\n' }] },
    }),
  );
  expect([git('rev-parse', 'main'), git('status', '--porcelain')]).toEqual([before, '']);
  mergeChange(root, 'andring/other', noFaults, ['Korn och havre.']);
  expect(read()).toContain('\nKorn och havre.\n\nVete.\n');
  expect(git('log', '-1', '--format=%s')).toBe('Godkänd: Havre.');
  expect(changeBranches(root)).toEqual([]);
});

test.each(['false', 'true'])(
  'lines that end as in Windows are told too, and keep their ending (autocrlf %s)',
  (autocrlf) => {
    git('config', 'core.autocrlf', autocrlf);
    write(read().replaceAll('\n', '\r\n'));
    git('commit', '--quiet', '--all', '--allow-empty', '--message=endings');
    twoChanges('Korn.', 'Havre.');
    expect(() => mergeChange(root, 'andring/other', noFaults)).toThrow(
      expect.objectContaining({ more: { conflicts: [{ file, ours: 'Korn.\r\n', theirs: 'Havre.\r\n' }] } }),
    );
    mergeChange(root, 'andring/other', noFaults, ['Korn.\nHavre.']);
    expect(read()).toContain('\r\nKorn.\r\nHavre.\r\n\r\nVete.\r\n');
  },
);

test('a change is compared with where it began, whatever was approved since', () => {
  twoChanges('Korn.', 'Havre.');
  const [difference, ...others] = pageChanges(root, beginningOf(root, 'andring/other'), 'andring/other');
  expect(others).toEqual([]);
  expect(difference).toMatchObject({ file, kind: 'changed' });
  const words = JSON.stringify(difference?.compared);
  expect(words).toContain('Råg');
  expect(words).not.toContain('Korn');
});

/** A bare repository beside the folder, and what another editor has there. */
function withRemote() {
  const remote = mkdtempSync(join(tmpdir(), 'desk-remote-'));
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', remote]);
  git('remote', 'add', 'origin', remote);
  git('push', '--quiet', '--set-upstream', 'origin', 'main');
  const log = (branch: string) =>
    execFileSync('git', ['log', '--format=%s', branch], { cwd: remote, encoding: 'utf8' }).trim().split('\n');
  return { remote, log, drop: () => rmSync(remote, { recursive: true, force: true }) };
}

test('what is handed in and what is approved reaches the others, on top of what they have approved', () => {
  const { remote, log, drop } = withRemote();
  write(read().replace('Råg.', 'Korn.'));
  expect(submitChange(root, 'Korn', today)).toEqual({ branch: 'andring/2026-11-24-korn', isPushed: true });
  const other = mkdtempSync(join(tmpdir(), 'desk-other-'));
  const theirs = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: other, encoding: 'utf8' });
  theirs('clone', '--quiet', remote, '.');
  writeFileSync(join(other, 'content/sv/te.mdx'), 'te');
  theirs('add', '--all');
  theirs('-c', 'user.name=B', '-c', 'user.email=b@example.org', 'commit', '--quiet', '--message=Te');
  theirs('push', '--quiet', 'origin', 'main');
  expect(mergeChange(root, 'andring/2026-11-24-korn', noFaults)).toEqual({ isPushed: true });
  expect(log('main')).toEqual(expect.arrayContaining(['Godkänd: Korn', 'Te', 'Korn']));
  rmSync(other, { recursive: true, force: true });
  drop();
});

test('what does not reach the others is not approved here either', () => {
  const { remote, log, drop } = withRemote();
  write(read().replace('Råg.', 'Korn.'));
  const { branch } = submitChange(root, 'Korn', today);
  writeFileSync(join(remote, 'hooks/pre-receive'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const before = git('rev-parse', 'main');
  expect(() => mergeChange(root, branch, noFaults)).toThrow('Git vill inte:');
  expect([git('rev-parse', 'main'), git('branch', '--show-current')]).toEqual([before, branch]);
  expect(log('main')).toEqual(['start']);
  drop();
});

test('what makes a fault in what is approved already is not approved, nor is such a choice, and older faults stop nothing', () => {
  const faultIn = (...words: string[]) =>
    words
      .filter((word) => read().includes(word))
      .map((word): Fault => ({ file, message: word, rule: 'markup', severity: 'fault' }));
  twoChanges('Korn.', 'Havre.');
  const before = git('rev-parse', 'main');
  expect(() =>
    mergeChange(root, 'andring/other', () => faultIn('Råg', 'Vete', 'Dinkel'), ['Dinkel.']),
  ).toThrow(
    expect.objectContaining({
      status: 422,
      message: 'Ändringen är inte godkänd, för då blir det fel på webbplatsen.',
      more: { faults: faultIn('Vete').map((fault) => ({ ...fault, message: 'Dinkel' })) },
    }),
  );
  expect([git('rev-parse', 'main'), git('branch', '--show-current'), git('status', '--porcelain')]).toEqual([
    before,
    'main',
    '',
  ]);
  mergeChange(root, 'andring/other', () => faultIn('Vete'), ['Havre.']);
  expect([git('log', '-1', '--format=%s'), git('branch', '--show-current')]).toEqual([
    'Godkänd: Havre.',
    'main',
  ]);
});

describe('when the second check cannot be made, nothing is merged', () => {
  const fault: Fault = { file, message: 'Havre', rule: 'markup', severity: 'fault' };
  /** The first check is of what was merged, the second of what was there before. */
  const checks = (second: () => Fault[]) => {
    const answers = [() => [fault], second];
    return () => answers.shift()?.() ?? [];
  };
  let before = '';
  beforeEach(() => {
    twoChanges('Korn.', 'Havre.');
    before = git('rev-parse', 'main');
  });
  const merge = (second: () => Fault[]) => mergeChange(root, 'andring/other', checks(second), ['Havre.']);
  const state = () => [
    git('rev-parse', 'main'),
    git('branch', '--show-current'),
    git('status', '--porcelain'),
  ];

  test.each(['main', 'andring/other'])('and the desk stands on %s as before', (branch) => {
    git('switch', '--quiet', branch);
    const failing = () => {
      throw new Error('The check does not answer.');
    };
    expect(() => merge(failing)).toThrow('The check does not answer.');
    expect(state()).toEqual([before, branch, '']);
  });

  test('also when another program holds the index, and it can be approved when that is done', () => {
    const lock = join(root, '.git/index.lock');
    const locking = () => {
      writeFileSync(lock, '');
      return [fault];
    };
    expect(() => merge(locking)).toThrow('Git vill inte:');
    rmSync(lock);
    expect(state()).toEqual([before, 'main', '']);
    merge(() => [fault]);
    expect(git('log', '-1', '--format=%s')).toBe('Godkänd: Havre.');
  });

  test('and a desk that stood on no branch stands on main', () => {
    git('switch', '--quiet', '--detach', 'main');
    expect(() => merge(() => [])).toThrow('Ändringen är inte godkänd');
    expect(state()).toEqual([before, 'main', '']);
  });
});
