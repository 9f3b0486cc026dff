import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';

/** More is too much for git, and for whoever pays for what a telephone fetches: some eight minutes of a person who signs. */
export const maxFilmBytes = 50_000_000;

/** The address of a film on the site itself. */
export const isFilmAddress = (address: string) => /^\/(?!\/)[^?#]+\.mp4$/i.test(address);

/** `/filmer/uppdrag.mp4` → `/filmer/uppdrag.vtt`: what belongs to a film lies beside it, by its own name. */
export const besideFilm = (address: string, ending: string) => address.replace(/\.mp4$/i, ending);

export const captionsEnding = '.vtt';

const posterEndings = ['.webp', '.jpg', '.png'];

/** The picture that stands in the film's place until it is played; `undefined` where there is none. */
export const posterOf = (address: string, root: string): string | undefined =>
  posterEndings
    .map((ending) => besideFilm(address, ending))
    .find((poster) => pathOfPublicFile(poster, root) !== undefined);
