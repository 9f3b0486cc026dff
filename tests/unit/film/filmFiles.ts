import { readFileSync } from 'node:fs';

/** Eight seconds, 160 × 90 pixels, VP9: drawn on a canvas for these tests. */
export const signedFilm: Buffer = readFileSync('tests/unit/film/signed.mp4');

export const signedCaptions = `WEBVTT

00:00.000 --> 00:03.500
Vi beslutar om socialförsäkringen.

00:03.500 --> 00:08.000
Du kan teckna med oss.
`;

type Box = { type: string; bytes: Buffer };

/** The parts of an MP4 file, in their order (ISO/IEC 14496-12, 4.2). */
const boxesOf = (film: Buffer): Box[] => {
  const boxes: Box[] = [];
  for (let at = 0; at < film.length; ) {
    const size = film.readUInt32BE(at);
    boxes.push({ type: film.toString('latin1', at + 4, at + 8), bytes: film.subarray(at, at + size) });
    at += size;
  }
  return boxes;
};

const withBoxes = (change: (box: Box) => Buffer, film = signedFilm) =>
  Buffer.concat(boxesOf(film).map(change));

/** What a film tells of itself comes after its pictures. */
export const filmWithItsEndFirst = Buffer.concat(
  boxesOf(signedFilm)
    .sort((one, other) => Number(one.type === 'moov') - Number(other.type === 'moov'))
    .map(({ bytes }) => bytes),
);

/** With so many bytes more in place of its pictures. */
export const filmOfSize = (bytes: number, film = signedFilm) =>
  withBoxes((box) => {
    if (box.type !== 'mdat') return box.bytes;
    const pictures = Buffer.alloc(box.bytes.length + bytes - film.length);
    pictures.writeUInt32BE(pictures.length);
    pictures.write('mdat', 4);
    return pictures;
  }, film);

/** Each place where a name of a box stands gets another. */
export const filmRenamed = (from: string, to: string, film = signedFilm) =>
  Buffer.from(film.toString('latin1').replaceAll(from, to), 'latin1');

/** With the bytes after a box's name written over, from so many bytes on. */
export function filmWritten(box: string, from: number, values: readonly number[]): Buffer {
  const film = Buffer.from(signedFilm);
  const start = film.indexOf(box, 0, 'latin1') + 4 + from;
  for (const [index, value] of values.entries()) film.writeInt32BE(value, start + 4 * index);
  return film;
}
