import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleCommands } from '@/lib/check/bundleCommands.mjs';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { hashOf, transactionFolder } from '@/lib/source/transaction/journal';
import { contentFolder, emptyLists, home, page } from '../contentFolder';

const old = '/om-forsakringskassan/gammal';
const fileOf = (address: string) => `content/sv${address}.mdx`;

const written = {
  ...home,
  [fileOf(old)]: page('Gammal', 'Den gamla.'),
  [fileOf(`${old}/kontakt`)]: page('Kontakt', `[Upp](${old})`),
  [fileOf('/om-forsakringskassan/lank')]: page(
    'Länk',
    `Se [den gamla](${old}) och [kontakt](${old}/kontakt).`,
  ),
  'content/redirects.json': `{ "/forr": "${old}" }`,
};

/** All files of a folder with their texts; those of the editors' own, and whatever a command may have left. */
function filesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

describe('no page is written over', () => {
  test('a page below the one that is moved keeps its address, and nothing else is done either', async () => {
    const there = fileOf('/om-forsakringskassan/ny/kontakt');
    const folder = contentFolder({ ...written, [there]: page('En annan', 'Andra ord.') });
    folder.writeAddresses();
    const before = filesOf(folder.root);

    const { code, output } = await folder.run(['move', old, '/om-forsakringskassan/ny']);
    expect(code).toBe(2);
    expect(output).toBe(`Adressen "/om-forsakringskassan/ny/kontakt" finns redan: ${there}.`);
    expect(filesOf(folder.root)).toEqual(before);
  });

  test('pages below one that moves up take the places that the others leave', async () => {
    const folder = contentFolder({
      ...home,
      [fileOf('/om-forsakringskassan/a/a')]: page('A', 'Den första.', 'parent: /om-forsakringskassan\n'),
      [fileOf('/om-forsakringskassan/a/a/a')]: page('B', 'Den andra.'),
    });
    folder.writeAddresses();

    const { code } = await folder.run(['move', '/om-forsakringskassan/a/a', '/om-forsakringskassan/a']);
    expect(code).toBe(0);
    expect(folder.read(fileOf('/om-forsakringskassan/a'))).toContain('Den första.');
    expect(folder.read(fileOf('/om-forsakringskassan/a/a'))).toContain('Den andra.');
    expect(existsSync(join(folder.root, fileOf('/om-forsakringskassan/a/a/a')))).toBe(false);
  });

  test('a page is not moved to where it is', async () => {
    const folder = contentFolder(written);
    expect(await folder.run(['move', old, old])).toEqual({
      code: 2,
      output: `Sidan ligger redan på "${old}".`,
    });
  });

  test('a redirect that gives way to a page is told of', async () => {
    const folder = contentFolder({
      ...written,
      'content/redirects.json': '{ "/om-forsakringskassan/ny": "/sok" }',
    });
    const { output } = await folder.run(['move', old, '/om-forsakringskassan/ny']);
    expect(output).toContain(
      'Omdirigeringen från /om-forsakringskassan/ny till /sok är borttagen, för där är en sida nu.',
    );
  });
});

describe('a command does all or nothing', () => {
  /** Runs a program that is killed at its so-manieth change of a file, or never. */
  const runIn = (root: string, killAt: number, program: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--import', './tests/unit/content/commands/killAtChange.mjs', program, ...args],
      {
        env: { ...process.env, CONTENT_ROOT: root, KILL_AT: String(killAt) },
        encoding: 'utf8',
      },
    );
  const never = Number.MAX_SAFE_INTEGER;

  /** What is left of a folder where a command was killed, when the next one has taken up what there was. */
  async function leftBy(folder: ReturnType<typeof contentFolder>, killAt: number) {
    // The report changes nothing itself.
    const { code, output } = await folder.run(['report']);
    expect(code, `killed at change ${killAt}`).toBe(0);
    return { left: filesOf(folder.root), output };
  }

  test('wherever its process is killed while it changes files', async () => {
    const program = join(contentFolder({}).root, 'commit.mjs');
    await build({
      stdin: {
        contents: `import { commitFiles } from './lib/source/transaction/commitFiles';
          import { changeFile } from './lib/source/transaction/FileChange';
          const root = process.env.CONTENT_ROOT;
          const texts = JSON.parse(process.argv[2]);
          commitFiles(root, Object.entries(texts).map(([file, text]) => changeFile(root, file, text ?? undefined)));`,
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile: program,
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    const texts = {
      [fileOf(`${old}/kontakt`)]: null,
      [fileOf('/ny/b')]: 'Ny.',
      [fileOf(old)]: 'En annan text.',
    };
    const args = [program, JSON.stringify(texts)] as const;

    const whole = contentFolder(written);
    const before = filesOf(whole.root);
    expect(runIn(whole.root, never, ...args)).toMatchObject({ status: 0, stderr: '' });
    const after = filesOf(whole.root);
    expect(Object.keys(after)).toContain(fileOf('/ny/b'));
    expect(Object.keys(after)).not.toContain(fileOf(`${old}/kontakt`));

    const ends = { before: 0, after: 0 };
    for (let killAt = 1; ; killAt++) {
      const folder = contentFolder(written);
      const { signal } = runIn(folder.root, killAt, ...args);
      if (signal === null) break;

      expect(signal).toBe('SIGKILL');
      const { left, output } = await leftBy(folder, killAt);
      const isAfter = JSON.stringify(left) === JSON.stringify(after);
      expect(left, `killed at change ${killAt}`).toEqual(isAfter ? after : before);
      ends[isAfter ? 'after' : 'before'] += 1;
      if (output.startsWith('Ett kommando stoppades')) expect(isAfter).toBe(true);
    }
    // Killed both before anything was decided and after.
    expect(ends.before).toBeGreaterThan(5);
    expect(ends.after).toBeGreaterThan(5);
  }, 300_000);

  test('also the whole command that moves pages, killed among its renames', async () => {
    const bundle = await bundleCommands();
    const command = [`${bundle}/content.js`, 'move', old, '/om-forsakringskassan/avdelning/ny'] as const;
    // The pages that code makes are made from the data.
    const folders = [1, 2].map(() => {
      const folder = contentFolder(written);
      cpSync('content/data', join(folder.root, 'content/data'), { recursive: true });
      cpSync('content/synonyms.yaml', join(folder.root, 'content/synonyms.yaml'));
      return folder;
    });
    const [whole, killed] = folders as [(typeof folders)[0], (typeof folders)[0]];
    const { status, stderr } = runIn(whole.root, never, ...command);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });

    // By then all is prepared and decided, and not all is done.
    expect(runIn(killed.root, 24, ...command).signal).toBe('SIGKILL');
    expect(existsSync(join(killed.root, transactionFolder, 'journal.json'))).toBe(true);
    const { left, output } = await leftBy(killed, 24);
    expect(output).toContain('Ett kommando stoppades förra gången innan det var klart. Nu är det gjort:');
    expect(left).toEqual(filesOf(whole.root));
  }, 300_000);

  const change = (file: string, before: string | undefined, after: string | undefined) => ({
    file,
    before: before === undefined ? undefined : Buffer.from(before),
    after: after === undefined ? undefined : Buffer.from(after),
  });

  /** A command that was killed when everything was prepared and decided, and nothing was done. */
  function killedFolder() {
    const folder = contentFolder({ 'content/a.txt': 'ett', 'content/b.txt': 'två' });
    const path = join(folder.root, transactionFolder);
    mkdirSync(path);
    return { ...folder, path };
  }

  test('what somebody has written since a command was stopped is kept, and so is what the command would have written', async () => {
    const { root, path, run } = killedFolder();
    const hash = (text: string) => hashOf(Buffer.from(text));
    writeFileSync(join(path, '0'), 'ETT');
    writeFileSync(join(path, '1'), 'TVÅ');
    writeFileSync(
      join(path, 'journal.json'),
      JSON.stringify([
        { file: 'content/a.txt', before: hash('ett'), after: hash('ETT'), staged: '0' },
        { file: 'content/b.txt', before: hash('två'), after: hash('TVÅ'), staged: '1' },
      ]),
    );
    writeFileSync(join(root, 'content/b.txt'), 'två och ett halvt');
    const before = filesOf(root);

    const { code, output } = await run(['check']);
    expect(code).toBe(2);
    expect(output).toContain(`content/b.txt skulle bli som ${transactionFolder}/1`);
    expect(filesOf(root)).toEqual(before);

    // As it was again: then all of it can be done.
    writeFileSync(join(root, 'content/b.txt'), 'två');
    await run(['check']);
    expect(filesOf(root)).toEqual({ ...emptyLists, 'content/a.txt': 'ETT', 'content/b.txt': 'TVÅ' });
  });

  test('a second command waits for its turn while the first one writes', async () => {
    const { root, path } = killedFolder();
    writeFileSync(join(path, 'owner'), `${process.ppid}\n`);
    expect(() => commitFiles(root, [change('content/a.txt', 'ett', 'ETT')])).toThrow(
      `Ett annat kommando ändrar filer just nu (process ${process.ppid}).`,
    );
    expect(filesOf(root)['content/a.txt']).toBe('ett');
  });

  test.each<[string, ReturnType<typeof change>, string]>([
    ['is there already', change('content/b.txt', undefined, 'B'), 'content/b.txt finns redan.'],
    [
      'was changed meanwhile',
      change('content/b.txt', '2', 'B'),
      'content/b.txt har ändrats medan kommandot arbetade.',
    ],
    ['is a folder', change('content', undefined, 'B'), 'content är ingen fil.'],
    ['would lie in a file', change('content/b.txt/c', undefined, 'B'), 'content/b.txt är ingen mapp.'],
  ])('when one of its files %s, no other is written either', (_, wrong, message) => {
    const { root, path } = killedFolder();
    rmSync(path, { recursive: true });
    const before = filesOf(root);
    expect(() => commitFiles(root, [change('content/a.txt', 'ett', 'ETT'), wrong])).toThrow(message);
    expect(filesOf(root)).toEqual(before);
  });

  test('a file keeps who may read and run it', () => {
    const { root, path } = killedFolder();
    rmSync(path, { recursive: true });
    chmodSync(join(root, 'content/a.txt'), 0o640);
    commitFiles(root, [change('content/a.txt', 'ett', 'ETT')]);
    expect(statSync(join(root, 'content/a.txt')).mode & 0o777).toBe(0o640);
  });
});
