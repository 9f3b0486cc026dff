import type { PageCheck } from '@/lib/content/PageCheck';
import { isFilmAddress } from '@/lib/film/filmFiles';
import { filmsOn } from '@/lib/film/filmsOn';
import { readFilm } from '@/lib/film/readFilm';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';

/** Films that some visitors cannot see, or that they wait for longer than they need. */
export const adviseFilms: PageCheck = ({ tree }, report, { root }) => {
  for (const { node, address } of filmsOn(tree)) {
    const path = isFilmAddress(address) && pathOfPublicFile(address, root);
    const film = path && readFilm(path);
    if (!film) continue;
    if (!film.codec.startsWith('avc1')) {
      const message = `Filmen public${address} är kodad så (${film.codec}) att äldre telefoner inte visar den. Spara om den som MP4 med H.264.`;
      report(node, 'film-kind', message);
    }
    if (!film.startsAtOnce) {
      const message = `Filmen public${address} kan inte börja spelas förrän slutet av filen är hämtat. Spara om den för webben ("fast start").`;
      report(node, 'film-kind', message);
    }
  }
};
