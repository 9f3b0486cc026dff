import type { SiteFile } from './Site';

/** How each form of a file ends, by the name that HTTP has for it. */
export const formEndings = { br: '.br', gzip: '.gz', identity: '', dcz: '.dcz' } as const;

export type Form = keyof typeof formEndings;

/** The names of a file and its compressed forms. */
export const formsOf = ({ file, isCompressed, byDictionary }: SiteFile): string[] => {
  const forms: Form[] = [
    ...(isCompressed ? (['br', 'gzip', 'identity'] as const) : (['identity'] as const)),
    ...(byDictionary ? (['dcz'] as const) : []),
  ];
  return forms.map((form) => file + formEndings[form]);
};
