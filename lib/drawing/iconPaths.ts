/**
 * Our own line drawings on a field of 48 by 48, so that halves of the usual 24 are whole numbers: fewer bytes on every page. The first path of a pair is
 * filled faintly, the second one drawn.
 */
export const iconPaths = {
  mission: ['M11 22h30v16H11z', 'M6 19 24 8l18 11M9 19h30M12 19v17m8-17v17m8-17v17m8-17v17M7 41h34M9 36h30'],
  work: [
    'M15 12h24v30H15z',
    'M18 9h-6a3 3 0 0 0-3 3v26a3 3 0 0 0 3 3h24a3 3 0 0 0 3-3V12a3 3 0 0 0-3-3h-6M18 6h12v7H18zM17 27l5 5 9-10',
  ],
  jobs: [
    'M21 24a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM8 42a13 13 0 0 1 26 0z',
    'M18 22a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM5 41a13 13 0 0 1 26 0zM31 7.6a7.5 7.5 0 0 1 0 13.8m4 7.4A13 13 0 0 1 43 41',
  ],
  publications: [
    'M27 16c4-3 9-4 18-4v27c-9-.4-14 1-18 4z',
    'M24 13c-4-3-10-4-19-4v27c9 0 15 1 19 4 4-3 10-4 19-4V9c-9 0-15 1-19 4zm0 0v27M11 17c3 .2 5.4.6 7 1.4M11 24c3 .2 5.4.6 7 1.4',
  ],
  statistics: ['M12 35l8-10 6 5 13-16v26H12z', 'M7 7v30a4 4 0 0 0 4 4h30M14 31l8-10 6 5 11-14m-7-1 7 1 1 7'],
  representative: [
    'M13 17 6 30a7 7 0 0 0 14 0zm28 0-7 13a7 7 0 0 0 14 0z',
    'M24 7v34m-8 0h16M9 13h30M11 13 4 28a7 7 0 0 0 14 0l-7-15zm26 0-7 15a7 7 0 0 0 14 0l-7-15z',
  ],
  search: [undefined, 'M21 34a13 13 0 1 0 0-26 13 13 0 0 0 0 26zm10-3 11 11'],
  menu: [undefined, 'M7 12h34M7 24h34M7 36h34'],
  close: [undefined, 'M10 10l28 28m0-28-28 28'],
  file: [undefined, 'M27 6H12v36h24V15zm0 0v9h9M24 22v12m-5-5 5 5 5-5'],
  elsewhere: [undefined, 'M20 10H10v28h28V28M27 9h12v12M38 10 21 27'],
  done: [undefined, 'M24 42a18 18 0 1 0 0-36 18 18 0 0 0 0 36zM16 25l6 6 11-13'],
  print: [undefined, 'M14 16V6h20v10M14 34H8V20a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v14h-6M14 28h20v14H14z'],
} as const;

export type IconName = keyof typeof iconPaths;

/** Those that a card can have: drawings of a subject, not of what a button does. */
export const cardIcons = [
  'mission',
  'work',
  'jobs',
  'publications',
  'statistics',
  'representative',
] as const satisfies readonly IconName[];

export type CardIcon = (typeof cardIcons)[number];
