export type County = {
  /** As in the files: "Norrbottens län". */
  name: string;
  /** As on a tile, with soft hyphens where a name is wider than a tile on a phone. */
  short: string;
};

const county = (name: string, short: string): County => ({ name, short });

/**
 * The counties of Sweden as equal tiles, four to a row, from north to south: each stands beside its neighbours, and a large county takes no
 * more room than a small one. `undefined` is a tile without a county.
 */
export const countyTiles: readonly (County | undefined)[] = [
  [undefined, undefined, county('Norrbottens län', 'Norr\u00ADbotten'), undefined],
  [undefined, undefined, county('Västerbottens län', 'Väster\u00ADbotten'), undefined],
  [
    undefined,
    county('Jämtlands län', 'Jämtland'),
    county('Västernorrlands län', 'Väster\u00ADnorr\u00ADland'),
    undefined,
  ],
  [undefined, county('Dalarnas län', 'Dalarna'), county('Gävleborgs län', 'Gävle\u00ADborg'), undefined],
  [
    county('Värmlands län', 'Värm\u00ADland'),
    county('Örebro län', 'Örebro'),
    county('Västmanlands län', 'Väst\u00ADman\u00ADland'),
    county('Uppsala län', 'Uppsala'),
  ],
  [
    county('Västra Götalands län', 'Västra Göta\u00ADland'),
    county('Östergötlands län', 'Öster\u00ADgöt\u00ADland'),
    county('Södermanlands län', 'Söder\u00ADman\u00ADland'),
    county('Stockholms län', 'Stock\u00ADholm'),
  ],
  [
    county('Hallands län', 'Halland'),
    county('Jönköpings län', 'Jön\u00ADköping'),
    county('Kalmar län', 'Kalmar'),
    county('Gotlands län', 'Gotland'),
  ],
  [
    county('Skåne län', 'Skåne'),
    county('Kronobergs län', 'Krono\u00ADberg'),
    county('Blekinge län', 'Blekinge'),
    undefined,
  ],
].flat();

export const counties: readonly string[] = countyTiles.flatMap((tile) => tile?.name ?? []);
