import { rememberFiles } from '@/lib/data/rememberFiles';
import { wholeOrNothing } from '@/lib/data/wholeOrNothing';
import { readSynonyms } from './readSynonyms';

const synonymFile = 'content/synonyms.yaml';

/** The editors' synonyms. Throws a ContentError with every fault of the file. */
export const loadSynonyms = rememberFiles([synonymFile], (text = '') =>
  wholeOrNothing(readSynonyms(synonymFile, text)),
);
