import { expect, test, vi } from 'vitest';
import type { Page } from '@/lib/content/head/Page';
import { parseBody } from '@/lib/content/tree/parseBody';
import { writePage } from '@/lib/markdown/pageMarkdown';

vi.mock('@/lib/statistics/series/loadSeries', async (importOriginal) => ({
  ...(await importOriginal<typeof import('@/lib/statistics/series/loadSeries')>()),
  getSeries: () => ({ title: 'Brödpriser', charts: [{ name: 'pris', finding: 'Priset steg.' }] }),
}));

const site = 'https://www.example.org';

const page: Page = {
  locale: 'sv',
  address: '/brod',
  file: 'content/sv/brod.mdx',
  head: { title: 'Bröd', description: 'Om bröd.', lead: 'Bröd är gott.', updated: '2026-11-24' },
};

function markdown(body: string, head: Partial<Page['head']> = {}): string {
  const parsed = parseBody(page.file, body);
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return writePage({ ...page, head: { ...page.head, ...head } }, parsed.tree, site);
}

const end = '\n\nUppdaterad 24 november 2026.\n\n[Läs sidan på webben](https://www.example.org/brod)\n';

test('begins with the title and the lead, and ends with where it comes from', () => {
  const sources = [{ title: 'Bagarboken', address: 'https://bread.example', validity: '2020' }];
  expect(markdown('Så bakas det.', { sources })).toBe(
    `# Bröd\n\nBröd är gott.\n\nSå bakas det.\n\n## Källor\n\n- [Bagarboken](https://bread.example), 2020${end}`,
  );
});

test.each([
  [
    'cards become a list of links',
    '<Cards>\n\n<Card href="/brod/rag" title="Råg">Mörkt *bröd*.</Card>\n\n</Cards>',
    '- [Råg](https://www.example.org/brod/rag)\n\n  Mörkt *bröd*.',
  ],
  [
    'a message becomes a quote',
    '<Callout kind="viktigt">\n\nVarmt!\n\n</Callout>',
    '> **Viktigt**\n>\n> Varmt!',
  ],
  [
    'steps become a numbered list',
    '<Steps>\n\n<Step title="Knåda">\n\nLänge.\n\n</Step>\n\n</Steps>',
    '1. **Knåda**\n\n   Länge.',
  ],
  [
    'events begin with their year',
    '<Timeline>\n\n<Event year="2005" title="Start">\n\nUgnen kom.\n\n</Event>\n\n</Timeline>',
    '- **2005: Start**\n\n  Ugnen kom.',
  ],
  [
    'shortcuts keep their heading',
    '<Shortcuts title="Mer">\n\n- [Smör](/smor)\n\n</Shortcuts>',
    '## Mer\n\n- [Smör](https://www.example.org/smor)',
  ],
  ['a fold is open', '<Fold title="Fråga">\n\nSvar.\n\n</Fold>', '**Fråga**\n\nSvar.'],
  [
    'a term is its word',
    'Ta <Term id="jast">jäst</Term> och <span lang="en">butter</span>.',
    'Ta jäst och butter.',
  ],
  [
    'a table keeps its caption',
    '<Table caption="Priser">\n\n| Bröd | Pris |\n| - | - |\n| Råg | 3 |\n\n</Table>',
    '**Priser**\n\n| Bröd | Pris |\n| ---- | ---- |\n| Råg  | 3    |',
  ],
  [
    'a chart becomes what it says, and its figures as a file',
    '<Chart data="brod" />',
    'Priset steg.\n\n[Siffrorna i serien Brödpriser (CSV)](https://www.example.org/statistik-och-analys/serier/brod/data.csv)',
  ],
  [
    'a table of figures becomes the file with them',
    '<Table data="brod" caption="Priser" />',
    '**Priser**\n\n[Siffrorna i serien Brödpriser (CSV)](https://www.example.org/statistik-och-analys/serier/brod/data.csv)',
  ],
  ['a drawing is its words', '<Drawing name="styrning">\n\nVem som knådar.\n\n</Drawing>', 'Vem som knådar.'],
  [
    'a list of data becomes the file with it',
    '<TermList />',
    '[Alla termer (JSON)](https://www.example.org/om-forsakringskassan/forsakringskassans-termbank/termer.json)',
  ],
  [
    'what only works on the page leads there',
    '<ConsentSettings />',
    '[Den här delen finns bara på webbsidan](https://www.example.org/brod)',
  ],
  ['an anchor leads to the page', 'Se [här](#rag).', 'Se [här](https://www.example.org/brod#rag).'],
])('%s', (_, body, expected) => {
  expect(markdown(body)).toBe(`# Bröd\n\nBröd är gott.\n\n${expected}${end}`);
});
