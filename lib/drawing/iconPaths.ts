/** Our own line drawings on a field of 24 by 24. The first path of a pair is filled faintly, the second one drawn. */
export const iconPaths = {
  mission: [
    'M5.5 11h15v8h-15z',
    'M3 9.5 12 4l9 5.5M4.5 9.5h15M6 9.5V18M10 9.5V18M14 9.5V18M18 9.5V18M3.5 20.5h17M4.5 18h15',
  ],
  work: [
    'M7.5 6h12v15h-12z',
    'M9 4.5H6A1.5 1.5 0 0 0 4.5 6v13A1.5 1.5 0 0 0 6 20.5h12a1.5 1.5 0 0 0 1.5-1.5V6A1.5 1.5 0 0 0 18 4.5h-3M9 3h6v3.5H9zM8.5 13.5l2.5 2.5 4.5-5',
  ],
  jobs: [
    'M10.5 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21a6.5 6.5 0 0 1 13 0z',
    'M9 11a3.75 3.75 0 1 0 0-7.5A3.75 3.75 0 0 0 9 11ZM2.5 20.5a6.5 6.5 0 0 1 13 0zM15.5 3.8a3.75 3.75 0 0 1 0 6.9M17.5 14.4a6.5 6.5 0 0 1 4 6.1',
  ],
  publications: [
    'M13.5 8c2-1.5 4.5-2 9-2v13.5c-4.5-.2-7 .5-9 2z',
    'M12 6.5C10 5 7 4.5 2.5 4.5V18c4.5 0 7.5.5 9.5 2 2-1.5 5-2 9.5-2V4.5C17 4.5 14 5 12 6.5ZM12 6.5V20M5.5 8.5c1.5.1 2.7.3 3.5.7M5.5 12c1.5.1 2.7.3 3.5.7',
  ],
  statistics: [
    'M6 17.5l4-5 3 2.5 6.5-8V20H6z',
    'M3.5 3.5v15a2 2 0 0 0 2 2h15M7 15.5l4-5 3 2.5 5.5-7M16 5.5l3.5.5.5 3.5',
  ],
  representative: [
    'M6.5 8.5 3 15a3.5 3.5 0 0 0 7 0zM20.5 8.5 17 15a3.5 3.5 0 0 0 7 0z',
    'M12 3.5v17M8 20.5h8M4.5 6.5h15M5.5 6.5 2 14a3.5 3.5 0 0 0 7 0L5.5 6.5ZM18.5 6.5 15 14a3.5 3.5 0 0 0 7 0l-3.5-7.5Z',
  ],
  search: [undefined, 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 21 21'],
  menu: [undefined, 'M3.5 6h17M3.5 12h17M3.5 18h17'],
  close: [undefined, 'M5 5l14 14M19 5 5 19'],
  file: [undefined, 'M13.5 3H6v18h12V7.5zM13.5 3v4.5H18M12 11v6M9.5 14.5 12 17l2.5-2.5'],
  elsewhere: [undefined, 'M10 5H5v14h14v-5M13.5 4.5h6v6M19 5l-8.5 8.5'],
  done: [undefined, 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.5l3 3 5.5-6.5'],
  print: [undefined, 'M7 8V3h10v5M7 17H4v-7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v7h-3M7 14h10v7H7z'],
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
