import { execFile } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { CareList } from '@/lib/check/care/careLists';
import { readArguments } from '@/lib/check/commands/readArguments';
import { synonymFile } from '@/lib/search/loadSynonyms';
import { emptyLists, home, contentFolder as newContentFolder, page } from '../contentFolder';

/** A folder that the search reads, too. */
function contentFolder(...parts: Parameters<typeof newContentFolder>) {
  const folder = newContentFolder(...parts);
  vi.stubEnv('CONTENT_ROOT', folder.root);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folder;
}

const a = 'content/sv/om-forsakringskassan/a.mdx';
const site = {
  ...home,
  [a]: page('A'),
  'content/redirects.json': '{ "/flyttad": "/om-forsakringskassan/a", "/borta": null }',
};

describe('wrong use is told of, and nothing is done', () => {
  test.each([
    [['chek'], 'Det finns inget kommando som heter "chek". Menade du check?'],
    [['check', '--jsn'], 'Det finns inget val som heter --jsn. Menade du --json?'],
    [
      ['check', 'content/sv/om-forsakringskassan/b.mdx'],
      `Filen "content/sv/om-forsakringskassan/b.mdx" finns inte. Menade du ${a}?`,
    ],
    [['new', '/om-forsakringskassan/ny'], 'Skriv så här: npm run content new <adress> "Rubrik"'],
    [
      ['new', '/om-forsakringskassan/ny', '--title'],
      'Valet --title saknar värde. Skriv det efter: --title "…".',
    ],
    [
      ['new', '/Våra kontor', 'Kontor'],
      '"/Våra kontor" kan inte vara en adress. Den börjar med / och har bara a–z, 0–9 och bindestreck mellan snedstrecken. Skriv till exempel "/vara-kontor".',
    ],
    [['new', '/om-forsakringskassan/a', 'A'], `Adressen "/om-forsakringskassan/a" finns redan: ${a}.`],
    [['new', '/flyttad', 'A'], '"/flyttad" har en rad i content/redirects.json. Ta bort den raden först'],
    [['new', '/borta', 'A'], '"/borta" har en rad i content/redirects.json. Ta bort den raden först'],
    [['new', '/sok', 'Sök'], 'Adressen "/sok" finns redan: Sök.'],
    [
      ['new', '/halsa/bageri', 'Bageri'],
      'Adresser som börjar med "/halsa" används av webbplatsen till annat. Välj en annan adress.',
    ],
    [
      ['move', '/om-forsakringskassan/a', '/api'],
      'Adresser som börjar med "/api" används av webbplatsen till annat. Välj en annan adress.',
    ],
    [
      ['move', '/om-forsakringskassan/b', '/b'],
      'Det finns ingen sida på "/om-forsakringskassan/b". Menade du "/om-forsakringskassan/a"?',
    ],
    [
      ['move', '/om-forsakringskassan/a', '/om-forsakringskassan'],
      'Adressen "/om-forsakringskassan" finns redan: content/sv/om-forsakringskassan.mdx.',
    ],
    [
      ['move', '/om-forsakringskassan/a', '/om-forsakringskassan/a/b'],
      'Sidan kan inte flyttas in under sig själv.',
    ],
    [
      ['move', '/om-forsakringskassan/a', '/english/a'],
      'Sidan kan inte flyttas till ett annat språk. Skapa en ny sida där med npm run content new.',
    ],
    [
      ['remove', '/om-forsakringskassan/a', '/c'],
      'Läsaren kan inte skickas till "/c", för där finns ingen annan sida.',
    ],
    [
      ['remove', '/om-forsakringskassan', '/sok'],
      'Sidan har undersidor. Flytta eller ta bort dem först:\n  /om-forsakringskassan/a',
    ],
    [
      ['report', '/om-forsakringskassan/b'],
      'Det finns ingen sida på "/om-forsakringskassan/b". Menade du "/om-forsakringskassan/a"?',
    ],
  ])('%j', async (args, message) => {
    const folder = contentFolder(site);
    const { code, output } = await folder.run(args);
    expect(code).toBe(2);
    expect(output.startsWith(message)).toBe(true);
    expect(folder.read(a)).toBe(page('A'));
  });
});

test('without a command, the commands are told of', async () => {
  const { code, output } = await contentFolder(site).run([]);
  expect(code).toBe(0);
  expect(output).toContain('npm run content move <från> <till>\n      Flyttar en sida och dess undersidor');
});

test('a flag that npm kept for itself is found', () => {
  expect([...readArguments(['/a'], ['json'], { npm_config_json: 'true' }).flags]).toEqual([['json', 'true']]);
  // npm leaves the title among the words.
  expect(readArguments(['/a', 'A'], ['title'], { npm_config_title: 'true' }).words).toEqual(['/a', 'A']);
  expect(readArguments(['/a'], ['redirect'], { npm_config_redirect: '/b' }).flags.get('redirect')).toBe('/b');
});

test('a page moves with its children, its translation and the links in every form', async () => {
  const links = `[Ett](/om-forsakringskassan/a) [två](/om-forsakringskassan/a/b#c) [tre][t] [fyra](/om-forsakringskassan/aa)

<Cards>

<Card href="/om-forsakringskassan/a" title="Sidan A">Text</Card>

</Cards>

[t]: /om-forsakringskassan/a/b`;
  const folder = contentFolder({
    ...home,
    [a]: page('A', 'Text.', 'translation: /english\n').replaceAll('\n', '\r\n'),
    'content/sv/om-forsakringskassan/a/b.mdx': page('B', '## C\n\n[Upp](/om-forsakringskassan/a)'),
    'content/sv/om-forsakringskassan/aa.mdx': page('AA', links),
    'content/sv/om-forsakringskassan/x.mdx': page('X', 'Text.', 'parent: /om-forsakringskassan/a\n'),
    'content/english/index.mdx': page('About', 'Text.', 'translation: /om-forsakringskassan/a\n'),
    'content/redirects.json': '{ "/gammal": "/om-forsakringskassan/a", "/om-oss/a": "/sok" }',
  });
  folder.writeAddresses();
  expect(await folder.check()).toEqual([]);

  const { code } = await folder.run(['move', '/om-forsakringskassan/a', '/om-oss/a']);
  expect(code).toBe(0);
  expect(folder.read('content/sv/om-forsakringskassan/aa.mdx')).toBe(
    page('AA', links.replaceAll(/\/om-forsakringskassan\/a(?!a)/g, '/om-oss/a')),
  );
  expect(folder.read('content/sv/om-oss/a.mdx')).toBe(
    page('A', 'Text.', 'translation: /english\n').replaceAll('\n', '\r\n'),
  );
  expect(JSON.parse(folder.read('content/redirects.json'))).toEqual({
    '/gammal': '/om-oss/a',
    '/om-forsakringskassan/a': '/om-oss/a',
    '/om-forsakringskassan/a/b': '/om-oss/a/b',
  });
  // All that is left is what only a person can decide: the page above.
  expect((await folder.check()).map(({ rule }) => rule)).toEqual(['parent']);

  expect((await folder.run(['move', '/om-oss/a', '/om-forsakringskassan/a'])).code).toBe(0);
  expect(await folder.check()).toEqual([]);
});

test('a page may move to an address that was gone', async () => {
  const folder = contentFolder({
    ...site,
    'content/redirects.json': '{ "/borta": null, "/om-forsakringskassan/b": null }',
  });
  folder.writeAddresses();

  const { code, output } = await folder.run(['move', '/om-forsakringskassan/a', '/om-forsakringskassan/b']);
  expect(code).toBe(0);
  expect(output).toContain(
    'Raden om att /om-forsakringskassan/b är borta för gott är borttagen, för där är en sida nu.',
  );
  expect(JSON.parse(folder.read('content/redirects.json'))).toEqual({
    '/borta': null,
    '/om-forsakringskassan/a': '/om-forsakringskassan/b',
  });
  expect(await folder.check()).toEqual([]);
});

test('JSON has every fault with its place and its short name', async () => {
  const folder = contentFolder({ ...home, [a]: page('A', '[här](/sok)') });
  folder.writeAddresses();
  const { code, output } = await folder.run(['check', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(output)).toEqual({
    pageCount: 2,
    faults: [
      { file: a, line: 10, column: 1, rule: 'link-text', severity: 'fault', message: expect.any(String) },
    ],
    advice: [],
  });
});

test('the report tells of old pages, pages without links, old translations and how hard the pages are to read', async () => {
  const folder = contentFolder({
    ...home,
    [a]: page('A', 'Text.', 'translation: /english\n'),
    'content/english/index.mdx': page(
      'About',
      'Text.',
      'translation: /om-forsakringskassan/a\ntranslationVersion: 2026-01-01\n',
    ).replace('2026-11-01', '2024-05-01'),
  });
  const { output } = await folder.run(['report']);
  expect(output).toContain(
    'Inte genomlästa på 12 månader: ingen ansvarig: \n  /english  Senast läst 2024-05-01.',
  );
  expect(output).toContain('(de syns bara i menyn vid sidan): \n  /om-forsakringskassan/a  Länka hit');
  expect(output).toContain(
    'Översättningar som inte följer den svenska sidan: \n  /english  Följer versionen från 2026-01-01. Den svenska är från 2026-11-01.',
  );
  expect(output).toContain('  –      1 ord  /om-forsakringskassan/a');
});

test('the report lists words of the editors that lead to nothing, as the desk shows them', async () => {
  const folder = contentFolder({
    ...home,
    ...emptyLists,
    [a]: page('A', 'Vi bakar limpor.'),
    [synonymFile]: '- words: [limpa, kavring]\n- words: [fralla, kuvertbröd]\n',
  });
  cpSync('content/data', join(folder.root, 'content/data'), { recursive: true });
  const { care } = JSON.parse((await folder.run(['report', '--json'])).output) as { care: CareList[] };
  expect(care.at(-1)?.items).toEqual([
    {
      address: '/sok?q=fralla',
      title: 'fralla, kuvertbröd',
      why: 'Inget av orden finns på webbplatsen. Skriv om saken, eller säg i elsewhere.yaml var den finns.',
    },
  ]);
});

test('the report lists what is missing and where it may be found', async () => {
  const gaps = `gaps:
  - missing: Telefontiderna.
    where: Kundcenter.
  - missing: Antalet kontor.
`;
  const folder = contentFolder({ ...home, [a]: page('A', 'Text.', gaps) });
  const { output } = await folder.run(['report']);
  expect(output).toContain(
    'Uppgifter som saknas: \n  /om-forsakringskassan/a  Telefontiderna. Kan finnas: Kundcenter.\n  /om-forsakringskassan/a  Antalet kontor.\n',
  );
  expect(JSON.parse((await folder.run(['report', '--json'])).output).gaps).toEqual([
    {
      address: '/om-forsakringskassan/a',
      gaps: [{ missing: 'Telefontiderna.', where: 'Kundcenter.' }, { missing: 'Antalet kontor.' }],
    },
  ]);
});

test('npm run content ends with the number of the fault', async () => {
  const folder = contentFolder({ ...home, [a]: page('A', '[här](/sok)') });
  // The pages that code makes are made from the data.
  cpSync('content/data', join(folder.root, 'content/data'), { recursive: true });
  const run = promisify(execFile)('node', ['deploy/content.mjs', 'check', a], {
    env: { ...process.env, CONTENT_ROOT: folder.root },
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining(`${a}:10:1  Länktexten "här"`),
    stderr: '',
  });
  // Starting a program takes long on a machine that does much else.
}, 60_000);
