import type { SiteFile } from './Site';

/** How each encoding of a file ends, by the name that HTTP has for it. */
export const encodingExtensions = { br: '.br', gzip: '.gz', identity: '', dcz: '.dcz' } as const;

export type FileEncoding = keyof typeof encodingExtensions;

/** The names of a file in each of its encodings: as it is, and compressed. */
export const encodedFiles = ({ file, isCompressed, byDictionary }: SiteFile): string[] => {
  const encodings: FileEncoding[] = [
    ...(isCompressed ? (['br', 'gzip', 'identity'] as const) : (['identity'] as const)),
    ...(byDictionary ? (['dcz'] as const) : []),
  ];
  return encodings.map((encoding) => file + encodingExtensions[encoding]);
};
