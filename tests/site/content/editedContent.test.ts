import { execFile } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify as stringifyYaml } from 'yaml';
import { swedishDay } from '@/lib/source/swedishTime';
import { page } from '../../unit/content/contentFolder';

// Editors work without a developer: whatever the check accepts, the tests of the content accept too. Here a copy of the project is edited
// as editors do, and the same tests are run in it.

/** What says most of the content; all that is said of it is asked by `npm run test:full`. */
const testsOfContent = process.env.TEST_FULL
  ? ['tests/site']
  : [
      'tests/site/content/content.test.ts',
      'tests/site/metadata/sitemap.test.ts',
      'tests/site/statistics/series.test.ts',
      'tests/site/terms/terms.test.tsx',
    ];

const root = mkdtempSync(join(tmpdir(), 'edited-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const run = promisify(execFile);
const node = (...args: string[]) =>
  run(process.execPath, args, {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, NO_COLOR: '1' },
  });
const content = (...args: string[]) => node('deploy/content.mjs', ...args);

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const append = (file: string, text: string) => appendFileSync(join(root, file), text);
function write(file: string, text: string) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** All that editors have written, but the list of addresses, which is made from it. */
const allWords = () =>
  readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(mdx|yaml|csv|json)$/.test(file) && file !== 'addresses.json')
    .map((file) => read(`content/${file}`))
    .join('\n');
const timesNamed = (id: string) =>
  allWords().match(new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g'))?.length ?? 0;

const today = swedishDay(new Date());
const publications = 'content/data/publications.csv';
const terms = 'content/data/terms.yaml';
const datasets = 'content/data/datasets.yaml';
const statistics = 'content/data/statistics';

beforeAll(() => {
  for (const folder of ['app', 'components', 'content', 'deploy', 'lib', 'locales', 'public', 'tests'])
    cpSync(folder, join(root, folder), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'vitest.config.ts'])
    cpSync(file, join(root, file));
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
});

function addOneOfEach() {
  append(
    'content/data/publicationKinds.yaml',
    '- id: bageribok\n  series: Bageribok\n  title: Bageriböcker\n',
  );
  append(
    publications,
    `bageribok-2031-1,Bageribok,2031:1,,2031-02,sjuk,"Rågbröd, limpa och knäcke",Om bröd.,,Försäkringskassan,,,https://example.se/ragbrod,,,${today}\n`,
  );
  append(
    terms,
    `- id: ogonblicksbrod\n  term: ögonblicksbröd\n  english: instant bread\n  englishSource: https://example.se/bread\n` +
      `  definition: Bröd som är klart på ett ögonblick.\n  law: "1 kap. 1 § SFB"\n  source: https://example.se/ogonblicksbrod\n`,
  );
  write(
    `${statistics}/brodkassa.csv`,
    'ar,over,kalla\r\n2029,-12.5,https://example.se/brodkassa\r\n2030,7.0,https://example.se/brodkassa\r\n',
  );
  write(
    `${statistics}/brodkassa.yaml`,
    stringifyYaml({
      title: 'Brödkassans över- eller underskott',
      titleEn: 'Surplus of the bread fund',
      subject: 'utgifter',
      shows: 'Serien visar vad som blev över i brödkassan varje år.',
      reading: ['Ett minus är ett underskott.'],
      period: '2029–2030, 2 år',
      status: 'official',
      sources: [{ title: 'Brödboken', address: 'https://example.se/brodkassa', validity: '2029–2030' }],
      licence: 'Okänd.',
      columns: [
        { name: 'ar', label: 'År', kind: 'dimension', type: 'year' },
        { name: 'over', label: 'Överskott', kind: 'measure', unit: 'kronor', decimals: 1 },
        { name: 'kalla', label: 'Källa', kind: 'source' },
      ],
      charts: [
        {
          name: 'over',
          title: 'Överskott',
          kind: 'bars',
          category: 'ar',
          measures: ['over'],
          finding: 'Kassan gick från 12,5 kronor minus till 7 kronor plus, en skillnad på 19,5 kronor.',
          calculated: ['19,5'],
        },
      ],
      keyFigure: { measure: 'over', row: '2030', text: 'blev över i brödkassan 2030.' },
    }),
  );
  append(
    datasets,
    `\n- id: brodkassa\n  series: brodkassa\n  descriptionEn: What was left in the bread fund each year, and what was missing.\n` +
      `  theme: ECON\n  keywords: { sv: [bröd], en: [bread] }\n  issued: ${today}\n  modified: ${today}\n`,
  );
  append('content/synonyms.yaml', '- words: [ögonblicksbröd, snabblimpa]\n');
  write(
    'content/sv/om-webbplatsen/brod.mdx',
    page(
      'Om bröd på webbplatsen',
      'Här kan du läsa om <Term id="ogonblicksbrod">snabba bröd</Term>.\n\n## Diagram\n\n<Chart data="brodkassa" />\n\n' +
        '## Böcker\n\n<PublicationList kinds="bageribok" />',
      `changes:\n  - date: ${today}\n    note: Sidan om bröd är ny.\n`,
    ),
  );
  write('content/english/bread.mdx', page('About bread', 'You can read about bread here.'));
  write('content/english/bread/rye.mdx', page('Rye bread', 'Rye bread is made from rye.'));
}

/** Something of each kind that nothing else names, and that can therefore go without an editor changing other texts. */
function removeOneOfEach() {
  const rows = read(publications).split('\n');
  const row = rows.findLast(
    (each) => timesNamed(each.split(',')[0] ?? '') === 1 && each.split('"').length === 1,
  );
  write(publications, rows.filter((each) => each !== row).join('\n'));

  const entries = read(terms).split(/^(?=- id: )/m);
  const entry = entries.findLast((each) => timesNamed(/^- id: (.*)$/m.exec(each)?.[1] ?? '') === 1);
  write(terms, entries.filter((each) => each !== entry).join(''));

  const sets = parseYaml(read(datasets)) as { id: string; series?: string }[];
  const set = sets.findLast(({ id, series }) => id === series && timesNamed(id) === 2 && id !== 'brodkassa');
  if (set) {
    write(datasets, stringifyYaml(sets.filter((each) => each !== set)));
    for (const ending of ['csv', 'yaml']) rmSync(join(root, statistics, `${set.id}.${ending}`));
  }
}

/** Writes the redirects that the check proposes for addresses that have gone: of what was removed, and of a kind or a year without any left. */
async function redirectGone() {
  const { stdout } = await content('check').catch((error) => error);
  const proposed = [...stdout.matchAll(/redirects\.json: "([^"]+)": "([^"]+)"/g)].map(([, from, to]) => [
    from,
    to,
  ]);
  const redirects = JSON.parse(read('content/redirects.json'));
  write('content/redirects.json', JSON.stringify({ ...redirects, ...Object.fromEntries(proposed) }));
}

/** The addresses of Swedish pages without pages below them that no other page is a translation of, the deepest first. */
function leaves(): string[] {
  const files = readdirSync(join(root, 'content/sv'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => `/${file.slice(0, -'.mdx'.length)}`);
  return files
    .filter((file) => !files.some((other) => other.startsWith(`${file}/`)))
    .filter((file) => !/^(translation|parent):/m.test(read(`content/sv${file}.mdx`)))
    .sort((one, other) => other.split('/').length - one.split('/').length);
}

describe('content that editors have added to, changed and removed from', () => {
  test('passes its check and its tests', async () => {
    addOneOfEach();
    removeOneOfEach();
    const [moved = '', removed = ''] = leaves();
    await content('move', moved, `${moved}-flyttad`);
    await content('remove', removed, '/om-forsakringskassan');
    const file = `content/sv${moved}-flyttad.mdx`;
    write(file, read(file).replace(/^title: .*$/m, 'title: En helt annan rubrik'));
    await content('addresses');
    await redirectGone();
    await content('addresses');

    const check = await content('check').catch((error) => error);
    expect(check.stdout).toMatch(/^0 fel /m);

    const tests = await node(
      'node_modules/vitest/vitest.mjs',
      'run',
      ...testsOfContent,
      '--exclude=tests/site/content/editedContent.test.ts',
      '--exclude=tests/site/structure',
      // How well the search finds is judged for the pages that the site has.
      '--exclude=tests/site/search',
      // These compare two ways to the same page, and try faults and commands of their own, whatever the pages say.
      '--exclude=tests/site/content/checkedPages.test.tsx',
      '--exclude=tests/site/content/oneFaultHidesNone.test.ts',
      '--exclude=tests/site/commands.test.ts',
      '--reporter=dot',
    ).catch((error) => error);
    expect(tests.code, tests.stderr).toBeUndefined();
    expect(tests.stdout).toMatch(/Tests .*\b\d{3,} passed/);
  }, 900_000);
});
