import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import { readSynonyms } from './readSynonyms';

export const synonymFile = 'content/synonyms.yaml';

/** The editors' synonyms. Throws a ContentError with every fault of the file. */
export const loadSynonyms = fromContent('synonyms', ({ text }) =>
  wholeOrNothing(readSynonyms(synonymFile, text(synonymFile))),
);
