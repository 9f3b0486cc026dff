import { beforeEach, expect, test, vi } from 'vitest';
import { goneAddresses } from '@/lib/content/goneAddresses';
import { findPage, loadAllPages, loadPages } from '@/lib/content/loadPages';
import { publisherFile } from '@/lib/content/phase/currentPhase';
import { headForm } from '@/lib/desk/head/headForm';
import { bakery } from '../publisher/bakery';
import { contentFolder, home, page, sida, told } from './contentFolder';

beforeEach(() => vi.unstubAllEnvs());

const address = '/om-forsakringskassan/sida';
const other = 'content/sv/om-forsakringskassan/annan.mdx';

/** The page with this phase, in a website of the other or the same. */
const files = (phase: string, isLive: boolean) => ({
  ...home,
  [sida]: page('Sida', 'Text.', `phase: ${phase}\n`),
  // JSON is YAML.
  [publisherFile]: isLive ? JSON.stringify(bakery) : 'phase: preview\n',
});

test.each([
  ['a page of the preview is in the preview', 'preview', false, true, []],
  ['a page of the preview is gone when the website is live', 'preview', true, false, [address]],
  ['a page of a live website is not in the preview yet', 'live', false, false, []],
  ['a page of a live website is there when it is live', 'live', true, true, []],
])('%s', (_, phase, isLive, isThere, gone) => {
  vi.stubEnv('CONTENT_ROOT', contentFolder(files(phase, isLive)).root);
  expect(findPage('sv', address) !== undefined).toBe(isThere);
  expect(loadPages('sv')).toHaveLength(isThere ? 2 : 1);
  expect(loadAllPages('sv')).toHaveLength(2);
  expect(goneAddresses()).toEqual(gone);
});

test('whoever writes at the desk sees the pages of both phases', () => {
  vi.stubEnv('CONTENT_ROOT', contentFolder(files('live', false)).root);
  vi.stubEnv('WRITING', 'desk');
  expect(findPage('sv', address)).toBeDefined();
});

test('the page head has the phases to choose from, by their names', () => {
  expect(headForm().find(({ name }) => name === 'phase')).toMatchObject({
    kind: 'choice',
    isRequired: false,
    choices: [
      { value: 'preview', label: 'Förhandsversion' },
      { value: 'live', label: 'Skarp webbplats' },
    ],
  });
});

test('a phase that there is not is told with those that there are', async () => {
  expect(await told({ [sida]: page('Sida', 'Text.', 'phase: skarp\n') })).toEqual([
    `fault head-value ${sida}:5:8  Fältet phase ska vara ett av orden preview, live. Bara på en sida som finns i en av webbplatsens faser: preview, förhandsversionen, eller live, den skarpa.`,
  ]);
});

const sameWord = 'eller skriv samma ord i fältet phase på den här sidan.';
const only = `"${address}", som bara finns i förhandsversionen`;
const english = 'content/english/a.mdx';

test.each([
  [
    'a link',
    { [other]: page('Annan', `Läs om [en annan sida](${address}#rubrik).`) },
    `${other}:10:8  Länken går till ${only}. Ta bort länken, ${sameWord}`,
  ],
  [
    'what is about the same',
    { [other]: page('Annan', 'Text.', `related: [/sok, ${address}]\n`) },
    `${other}:5:17  Fältet related har ${only}. Ta bort adressen, ${sameWord}`,
  ],
  [
    'a parent',
    { [other]: page('Annan', 'Text.', `parent: ${address}\n`) },
    `${other}:5:9  Fältet parent är ${only}. Skriv en annan sida, ${sameWord}`,
  ],
  [
    'the place of a page below',
    { 'content/sv/om-forsakringskassan/sida/under.mdx': page('Under') },
    `content/sv/om-forsakringskassan/sida/under.mdx:1:1  Sidan ovanför är ${only}. Skriv en annan sida i fältet parent, ${sameWord}`,
  ],
  [
    'a translation',
    {
      'content/english/index.mdx': page('E'),
      [english]: page('A', 'Text.', `translation: ${address}\n`),
      [sida]: page('Sida', '## Rubrik\n\nText.', 'phase: preview\ntranslation: /english/a\n'),
    },
    `${english}:5:14  Fältet translation är ${only}. Skriv en annan sida, ${sameWord}`,
  ],
  [
    'the easy-to-read version',
    {
      [other]: page('Lättläst', 'Text.', `easyVersionOf: ${address}\n`).replace(
        'title: Lättläst',
        'title: "Lättläst: Sida"',
      ),
    },
    `${other}:5:16  Fältet easyVersionOf är ${only}. Skriv en annan sida, ${sameWord}`,
  ],
  [
    'the message at the top of every page',
    {
      'content/message.yaml': `kind: varning\nstart: 2026-11-24T08:00:00+01:00\nend: 2026-11-25T08:00:00+01:00\nsv: { title: A, text: B, link: { address: ${address}, text: C } }\nen: { title: A, text: B }\n`,
    },
    `content/message.yaml:4:43  Länken går till ${only}. Länka till en annan sida.`,
  ],
])(
  '%s that is there in both phases does not lead to a page of one, in either of them',
  async (_, given, wanted) => {
    for (const isLive of [false, true]) {
      const all = await told({
        ...files('preview', isLive),
        [sida]: page('Sida', '## Rubrik\n\nText.', 'phase: preview\n'),
        ...given,
      });
      const found = all
        .filter((line) => line.startsWith('fault'))
        .map((line) => line.replace(/^fault \S+ /, ''));
      expect(found).toEqual([wanted]);
    }
  },
);

test('pages of the same phase lead to each other, and to those of both', async () => {
  const link = page(
    'Annan',
    `Läs om [en annan sida](${address}) och [Försäkringskassan](/om-forsakringskassan).`,
    'phase: preview\n',
  );
  expect(await told({ ...files('preview', true), [other]: link })).toEqual([]);
  expect(await told({ ...files('live', true), [other]: link })).toEqual([
    `fault phase ${other}:11:8  Länken går till "${address}", som bara finns när webbplatsen är skarp. Ta bort länken, ${sameWord}`,
  ]);
});

test('nobody is asked to link to a page of one phase, where the check does not let them', async () => {
  const folder = contentFolder({ ...files('preview', false), [other]: page('Annan') });
  vi.stubEnv('CONTENT_ROOT', folder.root);
  const { output } = await folder.run(['report']);
  const [, orphans = ''] = /^Sidor som ingen text länkar till.*\n((?: {2}.*\n)*)/m.exec(output) ?? [];
  expect(orphans).toContain('/om-forsakringskassan/annan');
  expect(orphans).not.toContain(address);
});
