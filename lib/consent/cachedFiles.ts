/**
 * What browsers keep of what they have fetched, by the headers of the files (lib/delivery/headers.ts): their cache, which nobody is asked about. It is the same for
 * everyone, and tells a server no more than that its files have been fetched before (docs/decisions/026). The cookie page tells of it all the same.
 */
type CachedFiles = {
  /** Its texts in locales: `consent.cached.<text>`. */
  text: 'pages' | 'parts' | 'dictionary';
  /** Where the files are; pages are everywhere. */
  folders: readonly string[];
  /** Left out where the browser asks each time, and keeps them for as long as it likes. */
  days?: number;
};

export const cachedFiles: readonly CachedFiles[] = [
  { text: 'pages', folders: [] },
  {
    text: 'parts',
    folders: ['/font/', '/islands/', '/script/', '/speculation-rules/'],
    days: 365,
  },
  { text: 'dictionary', folders: ['/dictionaries/'], days: 365 },
];
