/** A page of every kind, by the name of the file with what is heard of it. */
export const heardKinds = {
  startsida: '/om-forsakringskassan',
  avsnitt: '/om-forsakringskassan/vart-uppdrag',
  'sida-med-tidslinje': '/om-forsakringskassan/vart-uppdrag/historia',
  lattlast: '/om-forsakringskassan/lattlast/om-du-inte-ar-nojd',
  'skriv-ut': '/skriv-ut/om-forsakringskassan/vart-uppdrag',
  beslut: '/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev',
  'beslut-sok': '/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev/sok?q=bostadsbidrag',
  publikationer: '/om-forsakringskassan/publikationer',
  'publikationer-alla': '/om-forsakringskassan/publikationer/alla',
  'publikationer-sok': '/om-forsakringskassan/publikationer/sok?q=vab',
  termbank: '/om-forsakringskassan/forsakringskassans-termbank',
  term: '/om-forsakringskassan/forsakringskassans-termbank/sjukpenning',
  'oppna-data': '/om-forsakringskassan/oppna-data',
  serier: '/statistik-och-analys/serier',
  'serie-linje': '/statistik-och-analys/serier/prisbasbelopp',
  'serie-karta': '/statistik-och-analys/serier/ohalsotal-lan',
  urval: '/statistik-och-analys/urval?serie=prisbasbelopp&fran=2015',
  kakor: '/om-webbplatsen/kakor',
  redogorelse: '/om-webbplatsen/tillganglighet/tillganglighetsredogorelse',
  andringar: '/andringar',
  sok: '/sok?q=kakor',
  'sok-utan-traff': '/sok?q=qqqqqqqq',
  'finns-inte': '/finns-inte',
  english: '/english',
  'english-terms': '/english/terms',
  'english-search': '/english/search?q=cookies',
} as const;

export type HeardKind = keyof typeof heardKinds;

/** Those that `npm test` listens to: together they have every part that a page can have. `npm run test:full` listens to the others. */
export const heardInShort: readonly HeardKind[] = [
  'startsida',
  'avsnitt',
  'lattlast',
  'beslut-sok',
  'publikationer',
  'term',
  'serie-linje',
  'serie-karta',
  'sok',
  'english',
];

/** Those with the most kinds of things to reach by keys, which are walked through. */
export const keyKinds: readonly HeardKind[] = ['startsida', 'avsnitt', 'serie-linje', 'sok'];

/** The kinds that are not in a list. */
export const kindsBeside = (short: readonly HeardKind[]): HeardKind[] =>
  (Object.keys(heardKinds) as HeardKind[]).filter((kind) => !short.includes(kind));
