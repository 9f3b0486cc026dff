import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentFolder, home, page, told } from '../contentFolder';

describe('a file that nobody reads is told of', () => {
  test.each([
    ['content/press.mdx', 'Menade du content/sv/press.mdx?'],
    ['content/en/press.mdx', 'Menade du content/english/press.mdx?'],
    ['content/englsh/about/us.mdx', 'Menade du content/english/about/us.mdx?'],
    ['content/svenska/om/oss.md', 'Menade du content/sv/om/oss.mdx?'],
    ['content/message.yml', 'Menade du content/message.yaml?'],
    ['content/Message.yaml', 'Menade du content/message.yaml?'],
    ['content/redirects.yaml', 'Menade du content/redirects.json?'],
    ['content/data/publications.xls', 'Bilder och andra filer till sidor läggs i mappen public.'],
    ['content/data/term.yaml', 'Menade du content/data/terms.yaml?'],
    ['content/terms.yaml', 'Menade du content/data/terms.yaml?'],
    ['content/data/statistics/anstallda.yml', 'Menade du content/data/statistics/anstallda.yaml?'],
    ['content/karta.png', 'Bilder och andra filer till sidor läggs i mappen public.'],
    ['content/anteckningar.txt', 'Ta bort den, eller lägg den utanför content.'],
  ])('%s', async (file, advice) => {
    expect(await told({ [file]: 'Text' })).toEqual([
      `fault unused-file ${file}  Filen används inte. ${advice}`,
    ]);
  });

  test.each(['content/data/terms.yaml.orig', 'content/redirects (1).json', 'content/message - kopia.yaml'])(
    '%s, a copy, is a piece of advice',
    async (file) => {
      expect(await told({ [file]: 'Text' })).toEqual([
        `advice unused-file ${file}  Filen används inte. Ta bort den, eller lägg den utanför content.`,
      ]);
    },
  );
});

test('what systems and programs leave behind stops nothing, wherever it is', async () => {
  const names = [
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
    '.~lock.anstallda.csv#',
    '~$anstallda.docx',
    '.sida.mdx.swp',
    'sida.mdx~',
    '#sida.mdx#',
    'anstallda.csv.tmp',
  ];
  const folders = ['content', 'content/sv', 'content/data', 'content/data/statistics'];
  const files = folders.flatMap((folder) => names.map((name) => [`${folder}/${name}`, '\0\0']));
  expect(await told(Object.fromEntries(files))).toEqual([]);
});

test.each(['content', 'content/sv', 'content/data/statistics'])(
  'a symbolic link to nothing in %s is told of, and one that leads round',
  async (folder) => {
    const content = contentFolder(home);
    mkdirSync(join(content.root, folder), { recursive: true });
    symlinkSync('finns-inte.mdx', join(content.root, folder, 'borta.mdx'));
    symlinkSync('runt.mdx', join(content.root, folder, 'runt.mdx'));
    symlinkSync('..', join(content.root, folder, 'upp'));
    content.writeAddresses();
    expect((await content.check()).map(({ file, message }) => `${file}  ${message}`)).toEqual(
      ['borta.mdx', 'runt.mdx', 'upp'].map(
        (name) =>
          `${folder}/${name}  Filen är en länk på datorn (symbolisk länk) som inte leder till någon fil. Lägg själva filen här i stället, eller ta bort länken.`,
      ),
    );
  },
);

test('a symbolic link to a file is that file', async () => {
  const content = contentFolder({ ...home, 'sida.mdx': page('Sida') });
  mkdirSync(join(content.root, 'content/sv/om-forsakringskassan'));
  symlinkSync('../../../sida.mdx', join(content.root, 'content/sv/om-forsakringskassan/sida.mdx'));
  content.writeAddresses();
  expect(await content.check()).toEqual([]);
  expect(content.read('content/addresses.json')).toContain('/om-forsakringskassan/sida');
});
