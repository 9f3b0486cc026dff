import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { bodyLine, page, sida, told } from '../contentFolder';
import { png } from '../png';

const withPicture = (address: string, files: Record<string, string | Buffer> = {}) =>
  told({ [sida]: page('Sida', `![Karta över kontoren](${address})`), ...files });
const at = (severity: string, rule: string, message: string) => [
  `${severity} ${rule} ${sida}:${bodyLine}:1  ${message}`,
];

describe('a picture', () => {
  test.each<[address: string, files: Record<string, string | Buffer>, told: string[]]>([
    [
      '/public/karta.png',
      {},
      at(
        'fault',
        'file-missing',
        'Adressen är "/public/karta.png", men mappen public är webbplatsens början och står inte i adressen. Skriv "/karta.png".',
      ),
    ],
    [
      'karta.png',
      {},
      at(
        'fault',
        'link-form',
        'Bildens adress är "karta.png". Lägg bildfilen i mappen public och skriv "/karta.png".',
      ),
    ],
    [
      '../public/karta.png',
      {},
      at(
        'fault',
        'link-form',
        'Bildens adress är "../public/karta.png". Lägg bildfilen i mappen public och skriv "/karta.png".',
      ),
    ],
    [
      '/sok',
      {},
      at(
        'fault',
        'link-form',
        'Bildens adress är "/sok", och där finns ingen bildfil. Lägg bilden i mappen public och skriv filens namn med ändelse, till exempel "/karta.png".',
      ),
    ],
    [
      '/karta.png',
      {},
      at(
        'fault',
        'file-missing',
        'Filen "/karta.png" finns inte. Lägg den i mappen public, som public/karta.png, eller rätta namnet. Stora och små bokstäver räknas som olika.',
      ),
    ],
    [
      '/karta.png',
      { 'public/karta.png': '' },
      at('fault', 'file-empty', 'Filen public/karta.png är tom (0 byte). Lägg dit den på nytt.'),
    ],
    [
      '/karta.png',
      { 'public/karta.png': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n' },
      at(
        'fault',
        'file-pointer',
        'Filen public/karta.png är bara en hänvisning (Git LFS), inte själva filen. Hämta den med git lfs pull, eller lägg dit den på nytt.',
      ),
    ],
    [
      '/karta.HEIC',
      { 'public/karta.HEIC': 'x' },
      at(
        'fault',
        'image-kind',
        'Webbläsare visar inte bilder av slaget HEIC. Spara om bilden som JPEG eller PNG.',
      ),
    ],
    [
      '/karta.png',
      { 'public/karta.png': 'Ingen bild' },
      at(
        'fault',
        'image-kind',
        'Filen public/karta.png går inte att läsa som bild. Spara om den som JPEG eller PNG.',
      ),
    ],
    [
      '/karta.jpg',
      { 'public/karta.jpg': png(10, 10) },
      at(
        'fault',
        'image-kind',
        'Filen public/karta.jpg heter .jpg men är en bild av slaget png. Döp om den, eller spara om den.',
      ),
    ],
    [
      '/karta.png',
      { 'public/karta.png': png(10, 10, 11_000_000) },
      at(
        'fault',
        'image-size',
        'Bilden public/karta.png är 11,0 MB. Gör den mindre: högst 2 MB, och helst under 0,5 MB.',
      ),
    ],
    [
      '/karta.png',
      { 'public/karta.png': png(10, 10, 900_000) },
      at(
        'advice',
        'image-size',
        'Bilden public/karta.png är 0,9 MB. Under 0,5 MB går den fortare att hämta.',
      ),
    ],
    [
      '/karta.png',
      { 'public/karta.png': png(4032, 3024) },
      at(
        'advice',
        'image-size',
        'Bilden public/karta.png är 4032 × 3024 bildpunkter, bredare än texten på sidan. Gör den högst 1280 bred, så går den fortare att hämta.',
      ),
    ],
    ['/karta.png', { 'public/karta.png': png(1280, 800) }, []],
    [
      '/karta.svg',
      { 'public/karta.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5000 5000"></svg>' },
      [],
    ],
  ])('%s %#', async (address, files, answer) => {
    expect(await withPicture(address, files)).toEqual(answer);
  });

  test('whose address stands by itself is told of there', async () => {
    const body = '![Karta över kontoren][karta]\n\n[karta]: /karta.png';
    const answer = await told({ [sida]: page('Sida', body), 'public/karta.png': png(10, 10, 3_000_000) });
    expect(answer).toEqual([
      expect.stringContaining(`${sida}:${bodyLine + 2}:1  Bilden public/karta.png är 3,0 MB.`),
    ]);
  });
});

test('a file to download that is empty is told of, and one that is a pointer', async () => {
  const body = '[Årsredovisning](/rapport.pdf)';
  expect(await told({ [sida]: page('Sida', body), 'public/rapport.pdf': '' })).toEqual([
    `fault file-empty ${sida}:${bodyLine}:1  Filen public/rapport.pdf är tom (0 byte). Lägg dit den på nytt.`,
  ]);
});

test.each([
  [1000, 2000, ['2000 × 1000 bildpunkter']],
  [2000, 1000, []],
])(
  'a picture of %i × %i that a camera took on its side is as wide as it is shown',
  async (width, height, said) => {
    const picture = await sharp({ create: { width, height, channels: 3, background: 'green' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const told = await withPicture('/karta.jpg', { 'public/karta.jpg': picture });
    expect(told).toEqual(said.map((words) => expect.stringContaining(words)));
  },
);
