import { describe, expect, test } from 'vitest';
import { bodyLine, type Files, page, sida, told } from '../content/contentFolder';
import { png } from '../content/png';
import {
  filmOfSize,
  filmRenamed,
  filmWithItsEndFirst,
  filmWritten,
  signedCaptions,
  signedFilm,
} from './filmFiles';

const body = (address = '/filmer/uppdrag.mp4', more = '') =>
  `<SignLanguageFilm href="${address}" title="Vårt uppdrag"${more}>\n\nVi beslutar om socialförsäkringen.\n\n</SignLanguageFilm>`;

/** As an editor of a phone would save it: what is coded as our own film is said to be coded as that. */
const film = filmRenamed('vp09', 'avc1');

const files: Files = {
  'public/filmer/uppdrag.mp4': film,
  'public/filmer/uppdrag.vtt': signedCaptions,
  'public/filmer/uppdrag.png': png(160, 90),
};

const withFilm = (changed: Files = {}, written = body(), left: readonly string[] = []) => {
  const all = { ...files, ...changed };
  return told({
    [sida]: page('Sida', written),
    ...Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name))),
  });
};
const at = (severity: string, rule: string, message: string) => [
  `${severity} ${rule} ${sida}:${bodyLine}:1  ${message}`,
];

test('of a film with its captions, its picture and its words nothing is told', async () => {
  expect(await withFilm()).toEqual([]);
  expect(await withFilm({}, body(undefined, ' language="ils"'))).toEqual([]);
});

describe('a film that somebody could not see, or not read, is told of', () => {
  test.each<[string, Files, readonly string[], string[]]>([
    [
      'that is not there',
      {},
      ['public/filmer/uppdrag.mp4'],
      at(
        'fault',
        'file-missing',
        'Filen "/filmer/uppdrag.mp4" finns inte. Lägg den i mappen public, som public/filmer/uppdrag.mp4, eller rätta namnet. Stora och små bokstäver räknas som olika.',
      ),
    ],
    [
      'that is empty',
      { 'public/filmer/uppdrag.mp4': '' },
      [],
      at('fault', 'file-empty', 'Filen public/filmer/uppdrag.mp4 är tom (0 byte). Lägg dit den på nytt.'),
    ],
    [
      'that is a pointer of Git LFS',
      { 'public/filmer/uppdrag.mp4': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 5\n' },
      [],
      at(
        'fault',
        'file-pointer',
        'Filen public/filmer/uppdrag.mp4 är bara en hänvisning (Git LFS), inte själva filen. Hämta den med git lfs pull, eller lägg dit den på nytt.',
      ),
    ],
    [
      'that is something else',
      { 'public/filmer/uppdrag.mp4': png(160, 90, 4000) },
      [],
      at(
        'fault',
        'film-kind',
        'Filen public/filmer/uppdrag.mp4 går inte att läsa som film. Spara om den som MP4.',
      ),
    ],
    [
      'that does not say how long it is',
      // The length in the header of the movie (ISO/IEC 14496-12, 8.2.2.2).
      { 'public/filmer/uppdrag.mp4': filmRenamed('vp09', 'avc1', filmWritten('mvhd', 16, [0])) },
      [],
      at(
        'fault',
        'film-kind',
        'Filen public/filmer/uppdrag.mp4 säger inte hur lång filmen är. Spara om den som vanlig MP4, inte i delar.',
      ),
    ],
    [
      'that is too large',
      { 'public/filmer/uppdrag.mp4': filmOfSize(50_200_000, film) },
      [],
      at(
        'fault',
        'film-size',
        'Filmen public/filmer/uppdrag.mp4 är 51 MB. Gör den mindre: högst 50 MB. Mer blir för tungt för git, och för den som har lite data kvar i telefonen.',
      ),
    ],
    [
      'without captions',
      {},
      ['public/filmer/uppdrag.vtt'],
      at(
        'fault',
        'film-captions',
        'Filmen public/filmer/uppdrag.mp4 saknar textning. Lägg den bredvid, som public/filmer/uppdrag.vtt, i formatet WebVTT.',
      ),
    ],
    [
      'whose captions are empty',
      { 'public/filmer/uppdrag.vtt': '' },
      [],
      at('fault', 'file-empty', 'Filen public/filmer/uppdrag.vtt är tom (0 byte). Lägg dit den på nytt.'),
    ],
    [
      'whose captions are of another film',
      { 'public/filmer/uppdrag.vtt': signedCaptions.replaceAll('00:0', '09:0') },
      [],
      [3, 6].flatMap((line) =>
        at(
          'fault',
          'film-captions',
          `public/filmer/uppdrag.vtt, rad ${line}: Texten börjar när filmen är slut. Rätta tiden, eller byt till filmens egen textning.`,
        ),
      ),
    ],
    [
      'without a picture',
      {},
      ['public/filmer/uppdrag.png'],
      at(
        'fault',
        'film-poster',
        'Filmen public/filmer/uppdrag.mp4 saknar bild, och då syns bara en svart ruta innan den spelas. Lägg en bild ur filmen bredvid, till exempel som public/filmer/uppdrag.webp.',
      ),
    ],
    [
      'whose picture is none',
      { 'public/filmer/uppdrag.png': 'Ingen bild' },
      [],
      at(
        'fault',
        'film-poster',
        'Filen public/filmer/uppdrag.png går inte att läsa som en bild av det slaget. Spara om den.',
      ),
    ],
    [
      'whose picture is of another kind than its name says',
      { 'public/filmer/uppdrag.webp': png(160, 90) },
      [],
      at(
        'fault',
        'film-poster',
        'Filen public/filmer/uppdrag.webp går inte att läsa som en bild av det slaget. Spara om den.',
      ),
    ],
  ])('%s', async (_, changed, left, answer) => {
    expect(await withFilm(changed, body(), left)).toEqual(answer);
  });

  test.each([
    ['https://film.example.org/uppdrag.mp4', 'film-address'],
    ['/filmer/uppdrag.png', 'film-address'],
    ['/om-forsakringskassan', 'film-address'],
    ['/filmer/uppdrag.mp4?t=5', 'film-address'],
    ['filmer/uppdrag.mp4', 'link-form'],
    ['//film.example.org/uppdrag.mp4', 'link-form'],
  ])('that is not one of the site: %s', async (address, rule) => {
    const answer = await withFilm({}, body(address));
    expect(answer).toEqual([expect.stringMatching(new RegExp(`^fault ${rule} `))]);
    if (rule === 'film-address')
      expect(answer[0]).toContain(
        `Filmens adress är "${address}". Lägg filmen som MP4 i mappen public och skriv till exempel "/filmer/uppdrag.mp4". Filmer från andra webbplatser visas inte, för de får veta vem som tittar.`,
      );
  });

  test('that has no words beside it', async () => {
    const answer = await withFilm({}, '<SignLanguageFilm href="/filmer/uppdrag.mp4" title="Vårt uppdrag" />');
    expect(answer).toEqual([expect.stringContaining('<SignLanguageFilm> är tom.')]);
  });

  test('that is to play by itself, or in another language than there are', async () => {
    expect(await withFilm({}, body(undefined, ' autoplay="true"'))).toEqual([
      expect.stringContaining('<SignLanguageFilm> har ingen egenskap som heter "autoplay".'),
    ]);
    expect(await withFilm({}, body(undefined, ' language="svenska"'))).toEqual([
      expect.stringContaining('<SignLanguageFilm> kan inte ha language="svenska".'),
    ]);
  });
});

test('that old telephones do not show it, and that it begins late, is advice', async () => {
  expect(await withFilm({ 'public/filmer/uppdrag.mp4': signedFilm })).toEqual(
    at(
      'advice',
      'film-kind',
      'Filmen public/filmer/uppdrag.mp4 är kodad så (vp09.00.10.08) att äldre telefoner inte visar den. Spara om den som MP4 med H.264.',
    ),
  );
  const late = filmRenamed('vp09', 'avc1', filmWithItsEndFirst);
  expect(await withFilm({ 'public/filmer/uppdrag.mp4': late })).toEqual(
    at(
      'advice',
      'film-kind',
      'Filmen public/filmer/uppdrag.mp4 kan inte börja spelas förrän slutet av filen är hämtat. Spara om den för webben ("fast start").',
    ),
  );
});
