import type { Publication } from './Publication';

/** Where a publication can be read: the file itself, or the page where it was seen. Its size is not told where nobody knows it. */
export function publicationFile({ sourceUrl }: Pick<Publication, 'sourceUrl'>):
  | {
      address: string;
      type: 'PDF' | undefined;
    }
  | undefined {
  if (!/^https?:/.test(sourceUrl)) return undefined;
  return { address: sourceUrl, type: /\.pdf$/i.test(new URL(sourceUrl).pathname) ? 'PDF' : undefined };
}
