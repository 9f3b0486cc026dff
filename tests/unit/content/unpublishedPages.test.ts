import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder, home, page } from './contentFolder';

const a = 'content/sv/om-forsakringskassan/a.mdx';
const address = '/om-forsakringskassan/a';

function inGit(root: string) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=E', '-c', 'user.email=e@example.se', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'Start');
}

test('a page that was made and never committed is removed without a redirect, and its address is forgotten', async () => {
  const folder = contentFolder(home);
  folder.writeAddresses();
  inGit(folder.root);
  await folder.run(['new', address, 'A']);
  expect(folder.read('content/addresses.json')).toContain(address);

  expect(await folder.run(['remove', address])).toEqual({
    code: 0,
    output: `Borttagen: ${a}. Sidan har aldrig varit publicerad, så ingen omdirigering behövs.`,
  });
  expect(existsSync(join(folder.root, a))).toBe(false);
  expect((await folder.run(['check'])).output).toBe('0 fel och 0 råd på 1 sida.');
});

test('one that was deleted by hand is forgotten by the list', async () => {
  const folder = contentFolder(home);
  folder.writeAddresses();
  inGit(folder.root);
  await folder.run(['new', address, 'A']);
  execFileSync('rm', [join(folder.root, a)]);
  expect((await folder.run(['check'])).output).toContain(`Adressen "${address}" fanns förut`);
  await folder.run(['addresses']);
  expect((await folder.run(['check'])).output).toBe('0 fel och 0 råd på 1 sida.');
});

test('a page whose time has not come is removed without a redirect, committed or not', async () => {
  const folder = contentFolder({ ...home, [a]: page('A', 'Text.', 'publish: 2027-01-15T08:00:00+01:00\n') });
  folder.writeAddresses();
  inGit(folder.root);
  expect((await folder.run(['remove', address])).code).toBe(0);
  expect((await folder.run(['check'])).output).toBe('0 fel och 0 råd på 1 sida.');
});

test('a page that has been published asks where its readers go, and so does one where nobody knows', async () => {
  const folder = contentFolder({ ...home, [a]: page('A') });
  folder.writeAddresses();
  const answer = `Sidan har varit publicerad. Skriv också vart läsaren ska skickas: npm run content remove ${address} /en-annan-sida`;
  expect(await folder.run(['remove', address])).toEqual({ code: 2, output: answer });
  inGit(folder.root);
  expect(await folder.run(['remove', address])).toEqual({ code: 2, output: answer });
  await folder.run(['addresses']);
  expect(folder.read('content/addresses.json')).toContain(address);
});

test('a page that others link to is not removed before the links are', async () => {
  const link = page('Om Försäkringskassan', `Läs om [sidan A](${address}).`);
  const folder = contentFolder({ 'content/sv/om-forsakringskassan.mdx': link });
  folder.writeAddresses();
  inGit(folder.root);
  await folder.run(['new', address, 'A']);
  expect(await folder.run(['remove', address])).toEqual({
    code: 2,
    output:
      'Sidor länkar hit. Ta bort länkarna först, eller skriv vart läsaren ska skickas:\n  content/sv/om-forsakringskassan.mdx',
  });
});

test('a new page has the owner of the page above', async () => {
  const owned = {
    'content/sv/om-forsakringskassan.mdx': page('Om Försäkringskassan', 'Text.', 'owner: Redaktionen\n'),
  };
  const folder = contentFolder({ ...owned, [a]: page('A') });
  await folder.run(['new', '/om-forsakringskassan/a/b', 'B']);
  expect(folder.read('content/sv/om-forsakringskassan/a/b.mdx')).toContain('\nowner: Redaktionen\nupdated:');
  await folder.run(['new', '/press', 'Press']);
  expect(folder.read('content/sv/press.mdx')).toContain('\nowner: Redaktionen\n');
});
