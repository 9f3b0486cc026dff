/**
 * @typedef {{ press: string, times?: number } | { reach: string, by?: string } | { write: string }} Act
 *   press: keys of X, such as "Tab", "space", "ctrl+Home". reach: a key again and again until a text is said. write: letters.
 *
 * @typedef {object} Scene
 * @property {string} path
 * @property {true} [isAsked] the question about cookies has no answer yet
 * @property {true} [isRead] Orca reads the page from its top by itself
 * @property {number} [width] of the window, in pixels
 * @property {Act[]} acts
 * @property {string[]} wanted regular expressions: said in this order
 * @property {string[]} [inFirefox] said there too; Chromium gives Orca 43 no header of a cell
 * @property {string[]} [once] said once, not more
 * @property {string[]} [never]
 */

const series = '/statistik-och-analys/serier/prisbasbelopp';
const section = '/om-forsakringskassan/vart-uppdrag';

/** What a visitor does who hears the site by Orca, and what must be said. @type {Record<string, Scene>} */
export const scenes = {
  startsida: {
    path: '/om-forsakringskassan',
    isAsked: true,
    isRead: true,
    acts: [],
    wanted: [
      'Godkänner du att vi också använder kakor för webbanalys',
      'Ja, jag godkänner alla kakor',
      'Nej, jag godkänner bara nödvändiga kakor',
      'Gå till innehåll',
      'Förhandsversion',
      '\\[en\\] English',
      'huvudinnehåll',
      'Om Försäkringskassan\\n.*huvud nivå 1',
    ],
    never: ['0\\. 10 000'],
  },
  'svara-nej': {
    path: '/om-forsakringskassan',
    isAsked: true,
    acts: [{ reach: 'Nej, jag godkänner' }, { press: 'space' }, { press: 'Tab' }],
    wanted: [
      'Nej, jag godkänner bara nödvändiga kakor',
      'Klart: Du har godkänt bara nödvändiga kakor',
      'Stäng',
    ],
    once: ['Klart: Du har godkänt bara nödvändiga kakor'],
  },
  meny: {
    path: '/om-forsakringskassan',
    width: 500,
    acts: [{ reach: 'Meny' }, { press: 'space' }, { press: 'Tab' }, { press: 'Escape' }],
    wanted: ['Meny infälld tryckknapp', 'utfälld', 'Vårt uppdrag länk', 'Meny infälld tryckknapp'],
    never: ['– Så jobbar vi'],
  },
  sok: {
    path: '/sok',
    acts: [
      { reach: 'Sök på webbplatsen' },
      { write: 'sjuk' },
      { press: 'Down', times: 2 },
      { press: 'Escape' },
      { press: 'Return' },
      { press: 'h', times: 2 },
    ],
    wanted: ['förslag', 'träffar'],
  },
  tabell: {
    path: series,
    acts: [
      { press: 't' },
      { press: 'alt+shift+Down', times: 2 },
      { press: 'alt+shift+Right' },
      { press: 'alt+shift+Down' },
    ],
    wanted: [
      'Prisbasbelopp, 1982–\\d{4}, \\d+ år',
      'tabell med \\d+ rader 3 kolumner',
      'radhuvud',
      '\\d\\d \\d00',
    ],
    inFirefox: ['Prisbasbelopp, kronor', '\\d\\d \\d00'],
  },
  diagram: {
    path: series,
    acts: [
      { press: 'g' },
      { reach: 'Läs av diagrammet' },
      { press: 'space' },
      { press: 'Tab' },
      { press: 'Left' },
      { press: 'Home' },
    ],
    wanted: ['Prisbasbelopp.* bild', 'Läs av diagrammet', 'kronor'],
    never: ['– 10 000'],
  },
  teckning: {
    path: section,
    acts: [{ reach: 'Så styrs', by: 'g' }],
    wanted: ['Så styrs och betalas Försäkringskassan'],
    never: ['– lagar'],
  },
  begrepp: {
    path: section,
    acts: [{ reach: 'socialförsäkringen' }, { press: 'space' }, { press: 'Tab' }, { press: 'Escape' }],
    wanted: ['socialförsäkringen', 'socialförsäkring', 'Mer om'],
  },
  veck: {
    path: section,
    acts: [{ reach: 'Om uppgifterna på sidan', by: 'b' }, { press: 'space' }, { press: 'Down', times: 3 }],
    wanted: ['Om uppgifterna på sidan', 'Granskad'],
  },
  beslut: {
    path: '/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev',
    acts: [{ press: 't' }, { press: 'alt+shift+Down' }, { press: 'alt+shift+Right' }],
    wanted: [
      'De senaste besluten',
      'tabell med \\d+ rader 3 kolumner',
      'Beslut kolumnrubrik',
      'Rad 2, kolumn 1',
      'Rad 2, kolumn 2',
    ],
    inFirefox: ['Rad 2, kolumn 1', 'Datum', 'Rad 2, kolumn 2'],
  },
  english: {
    path: '/english',
    isRead: true,
    acts: [],
    wanted: ['\\[en\\] Skip to content', '\\[sv\\] Svenska', '\\[en\\] About Försäkringskassan'],
  },
  'byt-sprak': {
    path: '/om-forsakringskassan',
    acts: [{ reach: 'English' }, { press: 'Return' }, { press: 'ctrl+Home' }, { press: 'Down' }],
    wanted: ['English länk', 'Skip to content'],
  },
};
