import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { createFile, Log, type Movie } from 'mp4box';

// What is wrong with a film the check tells, in words for editors.
Log.error = () => {};
Log.warn = () => {};

/** What an MP4 file tells of itself. */
export type Film = {
  bytes: number;
  /** In pixels, as it is shown: of a film that was taken with the camera on its side, turned. */
  width: number;
  height: number;
  /** Nought where the file does not say. */
  seconds: number;
  /** As RFC 6381 writes it: `avc1.64001f`. */
  codec: string;
  /** Whether what it tells of itself comes before its pictures, so that it can be shown while it is fetched. */
  startsAtOnce: boolean;
};

const chunkBytes = 65_536;

/** Reads what comes before and after the pictures, and passes over these. `undefined` for what is no MP4 with pictures in it. */
export function readFilm(file: string): Film | undefined {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const movie = readMovie(opened, size);
    const [track] = movie?.videoTracks ?? [];
    if (!movie || !track) return undefined;
    // The matrix of ISO/IEC 14496-12, 8.3.2: nothing of x goes to x in a film that is turned by a quarter.
    const isTurned = track.matrix[0] === 0;
    const [width, height] = isTurned
      ? [track.track_height, track.track_width]
      : [track.track_width, track.track_height];
    return {
      bytes: size,
      width: Math.round(width),
      height: Math.round(height),
      seconds: movie.timescale > 0 ? movie.duration / movie.timescale : 0,
      codec: track.codec,
      startsAtOnce: movie.isProgressive,
    };
  } finally {
    closeSync(opened);
  }
}

function readMovie(opened: number, size: number): Movie | undefined {
  const file = createFile();
  let movie: Movie | undefined;
  let isBroken = false;
  file.onReady = (info) => {
    movie = info;
  };
  file.onError = () => {
    isBroken = true;
  };
  for (let at = 0; at < size && !movie && !isBroken; ) {
    const bytes = new ArrayBuffer(Math.min(chunkBytes, size - at));
    readSync(opened, new Uint8Array(bytes), 0, bytes.byteLength, at);
    try {
      const next = file.appendBuffer(Object.assign(bytes, { fileStart: at }));
      at = next !== undefined && next > at ? next : at + bytes.byteLength;
    } catch {
      // What it throws says only that it does not find what it expects there.
      return undefined;
    }
  }
  return movie;
}
