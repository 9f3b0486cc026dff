/** The ids that stand around the text of every page: no heading of a text may have one of them. */
export const frameIds = {
  content: 'innehall',
  menu: 'meny',
  searchPanel: 'sok-panel',
  searchField: 'sok-i-huvudet',
  oldBrowser: 'old-browser',
  feedback: 'hittade',
  consent: 'kakor-rubrik',
} as const;
