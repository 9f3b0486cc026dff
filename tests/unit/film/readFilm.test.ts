import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readFilm } from '@/lib/film/readFilm';
import { filmOfSize, filmRenamed, filmWithItsEndFirst, filmWritten, signedFilm } from './filmFiles';

const folder = mkdtempSync(join(tmpdir(), 'film-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(bytes: Uint8Array) {
  const file = join(folder, 'film.mp4');
  writeFileSync(file, bytes);
  return readFilm(file);
}

test('a film tells how large and how long it is, and how it is coded', () => {
  expect(read(signedFilm)).toEqual({
    bytes: signedFilm.length,
    width: 160,
    height: 90,
    seconds: 8,
    codec: 'vp09.00.10.08',
    startsAtOnce: true,
  });
});

test('one that tells it after its pictures is known by that, however many there are', () => {
  expect(read(filmWithItsEndFirst)).toMatchObject({ width: 160, seconds: 8, startsAtOnce: false });
  const long = filmOfSize(3_000_000, filmWithItsEndFirst);
  expect(read(long)).toMatchObject({ bytes: 3_000_000, seconds: 8, startsAtOnce: false });
});

// The matrix of the track stands 40 bytes after the version and flags of its header (ISO/IEC 14496-12, 8.3.2.2).
test('one that was taken with the camera on its side is as wide as it is shown', () => {
  const turned = filmWritten('tkhd', 40, [0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000]);
  expect(read(turned)).toMatchObject({ width: 90, height: 160 });
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text', Buffer.from('Ingen film, men en ganska lång text om en.')],
  [
    'another kind of film',
    Buffer.from('\x1aE\xdf\xa3\x01\x00\x00\x00\x00\x00\x00\x1fB\x86\x81\x01', 'latin1'),
  ],
  ['its beginning alone', signedFilm.subarray(0, 600)],
  ['sound alone', filmRenamed('vp09', 'mp4a')],
])('%s is no film', (_, bytes) => {
  expect(read(bytes)).toBeUndefined();
});

test('whatever stands in a file is read to an end', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(signedFilm.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      (changes) => {
        const broken = Buffer.from(signedFilm);
        for (const [at, value] of changes) broken[at % 1100] = value;
        const film = read(broken);
        expect(film === undefined || film.bytes === broken.length).toBe(true);
      },
    ),
  );
});
