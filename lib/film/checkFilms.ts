import { readFileSync, statSync } from 'node:fs';
import type { PageCheck } from '@/lib/content/PageCheck';
import type { Locale } from '@/lib/i18n/locales';
import { measurePicture } from '@/lib/picture/measurePicture';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';
import { publicFileFault } from '@/lib/source/publicFileFault';
import { captionFaults } from './captionFaults';
import { besideFilm, captionsEnding, isFilmAddress, maxFilmBytes, posterOf } from './filmFiles';
import { filmsOn } from './filmsOn';
import { type Film, readFilm } from './readFilm';

type FilmFault = { rule: string; message: string };

/** What would keep somebody from seeing a film, or from reading it. That its file is not there, checkLinks tells. */
export const checkFilms: PageCheck = ({ tree, page }, report, { root }) => {
  for (const { node, address } of filmsOn(tree))
    for (const { rule, message } of filmFaults(address, page.locale, root)) report(node, rule, message);
};

function filmFaults(address: string, locale: Locale, root: string): FilmFault[] {
  if (!isFilmAddress(address)) {
    // Of what is no address at all checkLinks tells.
    if (!/^(?:https?:|#|\/(?!\/))/i.test(address)) return [];
    const message = `Filmens adress är "${address}". Lägg filmen som MP4 i mappen public och skriv till exempel "/filmer/uppdrag.mp4". Filmer från andra webbplatser visas inte, för de får veta vem som tittar.`;
    return [{ rule: 'film-address', message }];
  }
  const path = pathOfPublicFile(address, root);
  if (!path || publicFileFault(address, root)) return [];

  const film = readFilm(path);
  const seconds = film?.seconds || Number.POSITIVE_INFINITY;
  return [
    ...fileFaults(address, statSync(path).size, film),
    ...captionFileFaults(address, { language: locale, seconds }, root),
    ...posterFaults(address, root),
  ];
}

function fileFaults(address: string, bytes: number, film: Film | undefined): FilmFault[] {
  if (!film) {
    const message = `Filen public${address} går inte att läsa som film. Spara om den som MP4.`;
    return [{ rule: 'film-kind', message }];
  }
  const faults: FilmFault[] = [];
  if (film.seconds === 0) {
    const message = `Filen public${address} säger inte hur lång filmen är. Spara om den som vanlig MP4, inte i delar.`;
    faults.push({ rule: 'film-kind', message });
  }
  if (bytes > maxFilmBytes) {
    const size = Math.ceil(bytes / 1e6);
    const message = `Filmen public${address} är ${size} MB. Gör den mindre: högst ${maxFilmBytes / 1e6} MB. Mer blir för tungt för git, och för den som har lite data kvar i telefonen.`;
    faults.push({ rule: 'film-size', message });
  }
  return faults;
}

function captionFileFaults(
  address: string,
  captions: { language: string; seconds: number },
  root: string,
): FilmFault[] {
  const place = besideFilm(address, captionsEnding);
  const path = pathOfPublicFile(place, root);
  if (!path) {
    const message = `Filmen public${address} saknar textning. Lägg den bredvid, som public${place}, i formatet WebVTT.`;
    return [{ rule: 'film-captions', message }];
  }
  const fault = publicFileFault(place, root);
  if (fault) return [fault];
  return captionFaults(readFileSync(path), captions).map(({ line, message }) => ({
    rule: 'film-captions',
    message: `public${place}, rad ${line}: ${message}`,
  }));
}

function posterFaults(address: string, root: string): FilmFault[] {
  const poster = posterOf(address, root);
  if (!poster) {
    const message = `Filmen public${address} saknar bild, och då syns bara en svart ruta innan den spelas. Lägg en bild ur filmen bredvid, till exempel som public${besideFilm(address, '.webp')}.`;
    return [{ rule: 'film-poster', message }];
  }
  const fault = publicFileFault(poster, root);
  if (fault) return [fault];
  return measurePicture(pathOfPublicFile(poster, root) ?? '')?.type === posterKind(poster)
    ? []
    : [
        {
          rule: 'film-poster',
          message: `Filen public${poster} går inte att läsa som en bild av det slaget. Spara om den.`,
        },
      ];
}

const posterKind = (poster: string) => poster.slice(poster.lastIndexOf('.') + 1);
