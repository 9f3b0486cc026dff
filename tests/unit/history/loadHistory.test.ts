import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { findPage } from '@/lib/content/loadPages';
import { hasEarlierVersions, historyNotice, readVersions } from '@/lib/history/loadHistory';
import { runGit } from '@/lib/history/runGit';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'history-'));
  mkdirSync(join(root, 'content/sv'), { recursive: true });
  vi.stubEnv('CONTENT_ROOT', root);
  // What somebody has set for git on this computer is not what is tested.
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(root, { recursive: true });
  });
});

function git(...parameters: string[]) {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_NAME: 'Bagaren',
    GIT_AUTHOR_EMAIL: 'baker@example.org',
    GIT_COMMITTER_NAME: 'Bagaren',
    GIT_COMMITTER_EMAIL: 'baker@example.org',
  };
  execFileSync('git', parameters, { cwd: root, env, stdio: 'ignore' });
}

function write(file: string, updated: string, body: string) {
  writeFileSync(
    join(root, file),
    `---\ntitle: Bröd\ndescription: Om bröd.\nupdated: ${updated}\n---\n\n${body}\n`,
  );
}

function commit() {
  git('add', '.');
  git('commit', '-m', 'Bake');
}

function breadPage(address = '/brod') {
  const page = findPage('sv', address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
}

test('a page has the versions that git knows, newest first, by the day that the editor wrote', () => {
  git('init');
  write('content/sv/brod.mdx', '2026-01-01', 'Tre bröd.');
  commit();
  write('content/sv/brod.mdx', '2026-02-02', 'Fyra bröd.');
  commit();

  expect(hasEarlierVersions(breadPage())).toBe(true);
  expect(readVersions(breadPage())).toEqual([
    { day: '2026-02-02', lines: ['Bröd', 'Fyra bröd.'] },
    { day: '2026-01-01', lines: ['Bröd', 'Tre bröd.'] },
  ]);
  expect(historyNotice()).toBeUndefined();
});

test('a page is followed to the name that it had before', () => {
  git('init');
  write('content/sv/limpa.mdx', '2026-01-01', 'Tre bröd av råg, bakade i ugn, varje dag.');
  commit();
  renameSync(join(root, 'content/sv/limpa.mdx'), join(root, 'content/sv/brod.mdx'));
  commit();
  write('content/sv/brod.mdx', '2026-02-02', 'Fyra bröd av råg, bakade i ugn, varje dag.');
  commit();

  expect(readVersions(breadPage()).map(({ day }) => day)).toEqual(['2026-02-02', '2026-01-01']);
});

test('a commit that changes no words is no version', () => {
  git('init');
  write('content/sv/brod.mdx', '2026-01-01', 'Tre  bröd.');
  commit();
  write('content/sv/brod.mdx', '2026-01-01', 'Tre\nbröd.');
  commit();

  expect(readVersions(breadPage())).toHaveLength(1);
});

test('a version that cannot be read is passed over', () => {
  git('init');
  writeFileSync(join(root, 'content/sv/brod.mdx'), '<<<<<<< no page at all');
  commit();
  write('content/sv/brod.mdx', '2026-02-02', 'Fyra bröd.');
  commit();

  expect(readVersions(breadPage()).map(({ day }) => day)).toEqual(['2026-02-02']);
});

test('the first words that are kept are those of the time when they were written', () => {
  git('init');
  write('content/sv/brod.mdx', '2026-01-01', 'Tre bröd.');
  commit();
  write('content/sv/brod.mdx', '2026-03-03', 'Tre bröd.');
  commit();

  expect(readVersions(breadPage()).map(({ day }) => day)).toEqual(['2026-01-01']);
});

test('an archive without git has no versions, and the build says so', () => {
  write('content/sv/brod.mdx', '2026-01-01', 'Tre bröd.');

  expect(hasEarlierVersions(breadPage())).toBe(false);
  expect(readVersions(breadPage())).toEqual([]);
  expect(historyNotice()).toBe(
    'Pages show their notes about changes, but not all comparisons of versions: this is no git repository.',
  );
});

test('a single commit has nothing to compare, and the build says so', () => {
  git('init');
  write('content/sv/brod.mdx', '2026-01-01', 'Tre bröd.');
  commit();

  expect(hasEarlierVersions(breadPage())).toBe(false);
  expect(historyNotice()).toMatch(/: no page has been changed since its first commit\.$/);
});

test('a shallow clone has the versions that it has, and the build says so', () => {
  git('init');
  write('content/sv/brod.mdx', '2026-01-01', 'Tre bröd.');
  commit();
  write('content/sv/brod.mdx', '2026-02-02', 'Fyra bröd.');
  commit();
  const whole = `${root}-whole`;
  cpSync(root, whole, { recursive: true });
  onTestFinished(() => rmSync(whole, { recursive: true }));
  rmSync(root, { recursive: true });
  execFileSync('git', ['clone', '--depth', '1', `file://${whole}`, root], { stdio: 'ignore' });

  expect(readVersions(breadPage()).map(({ day }) => day)).toEqual(['2026-02-02']);
  expect(historyNotice()).toMatch(/: the clone is shallow\.$/);
});

describe('when git tells nothing, the build says why:', () => {
  /** A folder where programs are looked for, with this in the place of git. */
  function insteadOfGit(script: string | undefined, mode = 0o755) {
    const folder = mkdtempSync(join(tmpdir(), 'programs-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    if (script !== undefined) writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
    if (script !== undefined) chmodSync(join(folder, 'git'), mode);
    vi.stubEnv('PATH', folder);
  }

  const twoVersions = () => {
    git('init');
    write('content/sv/brod.mdx', '2026-01-01', 'Tre bröd.');
    commit();
    write('content/sv/brod.mdx', '2026-02-02', 'Fyra bröd.');
    commit();
  };

  test.each<[string, () => void, RegExp]>([
    ['there is no git', () => insteadOfGit(undefined), /: there is no git\.$/],
    [
      'a git that may not be started',
      () => insteadOfGit('', 0o644),
      /: git could not be started \(EACCES\)\.$/,
    ],
    ['a git that is ended', () => insteadOfGit('kill -9 $$'), /: git was ended by SIGKILL\.$/],
    ['a git that does not say why', () => insteadOfGit('exit 3'), /: git says "Command failed: git .*"\.$/],
    [
      'a folder of another user’s',
      () => vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1'),
      /: git does not read the folder because another user owns it; "git config --global --add safe\.directory .*" lets it\.$/,
    ],
    [
      'a .git that has lost its head',
      () => rmSync(join(root, '.git/HEAD')),
      /: what is in \.git is no repository that git can read\.$/,
    ],
    [
      'a .git that leads to a repository that is gone',
      () => {
        rmSync(join(root, '.git'), { recursive: true });
        writeFileSync(join(root, '.git'), 'gitdir: /nowhere/at/all\n');
      },
      /: what is in \.git is no repository that git can read\.$/,
    ],
    [
      'a repository that has lost its commits',
      () => {
        for (const folder of readdirSync(join(root, '.git/objects')))
          rmSync(join(root, '.git/objects', folder), { recursive: true });
      },
      /: git says "fatal: .*"\.$/,
    ],
    [
      'settings that git does not understand',
      () => writeFileSync(join(root, '.git/config'), '[core\n'),
      /: git says "fatal: bad config line 1 in file .*"\.$/,
    ],
    [
      'a repository without a commit',
      () => {
        rmSync(join(root, '.git'), { recursive: true });
        git('init');
      },
      /: nothing has been committed yet\.$/,
    ],
  ])('%s', (_, breakIt, notice) => {
    twoVersions();
    breakIt();

    expect(hasEarlierVersions(breadPage())).toBe(false);
    expect(readVersions(breadPage())).toEqual([]);
    expect(historyNotice()).toMatch(notice);
  });

  test('a git that does not answer', () => {
    insteadOfGit('while :; do :; done');
    expect(() => runGit(root, ['log'], { timeLimitSeconds: 0.2 })).toThrow(
      'git did not answer within 0.2 seconds',
    );
  });

  test('a git that ends before it has read what it is given', () => {
    insteadOfGit('exec 0<&-; echo "fatal: the oven is cold" >&2; exit 128');
    expect(() => runGit(root, ['cat-file'], { input: 'bread\n'.repeat(1_000_000) })).toThrow(
      'git says "fatal: the oven is cold"',
    );
  });

  test('versions that the log still names, and that are gone when they are asked for', () => {
    twoVersions();
    expect(hasEarlierVersions(breadPage())).toBe(true);
    rmSync(join(root, '.git/HEAD'));

    expect(readVersions(breadPage())).toEqual([]);
    expect(historyNotice()).toMatch(/: what is in \.git is no repository that git can read\.$/);
  });
});
