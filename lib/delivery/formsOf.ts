import type { SiteFile } from './Site';

/** How each form of a file ends, by the name that HTTP has for it. */
export const formEndings = { br: '.br', gzip: '.gz', identity: '' } as const;

/** The names of a file and its compressed forms. */
export const formsOf = ({ file, isCompressed }: SiteFile): string[] =>
  isCompressed ? Object.values(formEndings).map((ending) => file + ending) : [file];
