import { createHash } from 'node:crypto';

/**
 * The file with what the pages have in common, against which each of them is compressed once more (Compression Dictionary Transport, RFC 9842). Browsers that know the
 * standard fetch it when they have nothing else to do.
 */
export type Dictionary = {
  address: string;
  /** Its SHA-256 as browsers send it in `Available-Dictionary`. */
  hash: string;
};

export function describeDictionary(bytes: Buffer): Dictionary {
  const hash = createHash('sha256').update(bytes).digest();
  return {
    address: `/dictionaries/${hash.toString('hex').slice(0, 12)}.txt`,
    hash: `:${hash.toString('base64')}:`,
  };
}

/** Of the dictionary: for every page of the site, and for pages alone. */
export const dictionaryHeaders = { 'Use-As-Dictionary': 'match="/*", match-dest=("document")' };

/** Of a page: where the dictionary is. */
export const dictionaryLink = ({ address }: Dictionary) => `<${address}>; rel="compression-dictionary"`;
