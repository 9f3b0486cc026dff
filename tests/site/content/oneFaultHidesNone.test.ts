import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import { runContent } from '@/lib/check/commands/runContent';
import { generatedPagesDespiteFaults } from '@/lib/site/generatedPages';
import { faultLine } from '@/lib/source/Fault';

// The real content with one thing broken, then another: every file is told of, and nothing that is only a consequence.

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['content', 'public']) cpSync(folder, join(root, folder), { recursive: true });
  vi.stubEnv('CONTENT_ROOT', root);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(join(root, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(root, file), after);
};
const faultsOf = async (...files: string[]) => {
  const generatedPages = generatedPagesDespiteFaults();
  const { faults } = await checkContent(
    { root, now: new Date(), generatedPages },
    files.length > 0 ? files : undefined,
  );
  return faults.filter(({ severity }) => severity === 'fault').map(faultLine);
};

const fileOf = (line: string) => /^[^:\s]+/.exec(line)?.[0] ?? '';

const kakor = 'content/sv/om-webbplatsen/kakor.mdx';

/** Each breaks a file in a way of its own. */
const broken: [file: string, from: string | RegExp, to: string, answer: string][] = [
  ['content/data/terms.yaml', /^- id: /m, '- ide: ', 'Fältet "ide" är okänt. Menade du "id"?'],
  ['content/data/publications.csv', /^id,/, 'di,', ':1  Kolumnen "id" saknas.'],
  ['content/data/publicationKinds.yaml', /^- id:/m, '- idd:', 'Fältet "idd" är okänt. Menade du "id"?'],
  ['content/data/decisions.csv', /^./, ' ', ':1  '],
  ['content/data/values.yaml', /^- name:/m, '- namn:', 'Fältet "namn" är okänt. Menade du "name"?'],
  ['content/data/datasets.yaml', /^- id:/m, '- idd:', 'Fältet "idd" är okänt.'],
  ['content/data/statistics/anstallda.csv', /^ar,/, 'år,', 'Kolumnen "ar" saknas. Kolumnen "år" är okänd.'],
  ['content/data/statistics/prisbasbelopp.yaml', /^title:/m, 'titel:', 'prisbasbelopp.yaml:1:1  '],
  ['content/synonyms.yaml', /words:/, 'word:', 'Fältet "word" är okänt. Menade du "words"?'],
  ['content/elsewhere.yaml', /^- /m, '-', 'elsewhere.yaml:'],
  ['content/publisher.yaml', 'phase:', 'fas:', 'Fältet "phase" saknas.'],
  ['content/statement.yaml', 'burden:', 'borda:', 'Fältet "burden" saknas.'],
  [
    'content/message.yaml',
    /^/,
    'kind: varnig\n',
    'Fältet "kind" ska vara ett av orden information, varning, kris.',
  ],
  ['content/redirects.json', '{', '{,', 'Omdirigeringarna går inte att läsa.'],
  ['content/foreignWords.json', '[', '', 'foreignWords.json:'],
  [kakor, /^title:/m, 'titel:', 'Det finns inget fält som heter "titel". Menade du title?'],
];

test('a fault in every file at once is told of in every file, in its own words, and in no other file', async () => {
  for (const [file, from, to] of broken) edit(file, from, to);
  const faults = await faultsOf();

  expect([...new Set(faults.map(fileOf))].sort()).toEqual(broken.map(([file]) => file).sort());
  for (const [file, , , answer] of broken)
    expect(faults.filter((line) => fileOf(line) === file).join('\n')).toContain(answer);
}, 60_000);

test.each(broken.filter(([file]) => /terms|publications\.csv|prisbasbelopp/.test(file)))(
  'a fault in %s, which pages are made from, kills no link to them',
  async (file, from, to) => {
    edit(file, from, to);
    const faults = await faultsOf();
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((line) => fileOf(line) !== file)).toEqual([]);
  },
  60_000,
);

test('a page is checked by itself while the data is broken', async () => {
  edit('content/data/terms.yaml', /^- id: /m, '- ide: ');
  edit(kakor, '\n## ', '\n# ');
  expect((await faultsOf(kakor)).join('\n')).toMatch(/kakor\.mdx:\d+:1 {2}"# /);
  const lines: string[] = [];
  const context = {
    root,
    now: new Date(),
    generatedPages: generatedPagesDespiteFaults(),
    print: (line: string) => lines.push(line),
  };
  expect(await runContent(['check', '/om-webbplatsen/kakor'], {}, context)).toBe(1);
  expect(lines.join('\n')).toMatch(/^1 fel /m);
}, 60_000);

test('what a merge has left is the first answer of all, and all that is told of its file', async () => {
  edit('content/data/terms.yaml', /^- id: /m, '- ide: ');
  edit(kakor, /^title: (.*)$/m, '<<<<<<< HEAD\ntitle: $1\n=======\ntitle: Våra kakor\n>>>>>>> gren');
  const [first, ...others] = await faultsOf();
  expect(first).toMatch(
    /^content\/sv\/om-webbplatsen\/kakor\.mdx:2:1 {2}Två versioner av samma rader står kvar efter en sammanslagning\. Den ena: "title: .*"\. Den andra: "title: Våra kakor"\./,
  );
  expect(others.filter((line) => line.startsWith(kakor))).toEqual([]);
  expect(others.join('\n')).toContain('content/data/terms.yaml:3:3');
}, 60_000);

/** A file of each reader. */
const readers = [
  'content/data/terms.yaml',
  'content/data/publications.csv',
  'content/data/statistics/anstallda.yaml',
  'content/data/statistics/ohalsotal-lan.csv',
  'content/synonyms.yaml',
  'content/message.yaml',
  'content/publisher.yaml',
  'content/statement.yaml',
  'content/redirects.json',
  'content/foreignWords.json',
  'content/addresses.json',
  kakor,
];

test.each<[what: string, spoil: (text: string) => string | Buffer, answer: string]>([
  [
    'what a merge has left',
    (text) => `${text}\n<<<<<<< HEAD\nEtt\n=======\nTvå\n>>>>>>> gren\n`,
    'Två versioner av samma rader',
  ],
  ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), ':1:1  Filen är sparad som UTF-16'],
  ['Windows-1252', (text) => Buffer.from(`${text}\n# år\n`, 'latin1'), 'Filen är inte sparad som UTF-8'],
])(
  '%s is called by its name in every kind of file',
  async (_, spoil, answer) => {
    for (const file of readers)
      writeFileSync(join(root, file), spoil(readFileSync(join(root, file), 'utf8')));
    const faults = await faultsOf();
    expect(faults.map(fileOf).sort()).toEqual(readers.toSorted());
    for (const fault of faults) expect(fault).toContain(answer);
  },
  60_000,
);
