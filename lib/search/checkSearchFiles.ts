import type { Site } from '@/lib/content/Site';
import type { Fault } from '@/lib/source/Fault';
import { elsewhereFile } from './loadElsewhere';
import { synonymFile } from './loadSynonyms';
import { readElsewhere } from './readElsewhere';
import { readSynonyms } from './readSynonyms';

/** What is wrong in the files that editors keep for the search. A project without one of them has nothing to mend in it. */
export function checkSearchFiles({ content }: Site): Fault[] {
  const synonyms = content.text(synonymFile);
  const elsewhere = content.text(elsewhereFile);
  return [
    ...(synonyms === undefined ? [] : readSynonyms(synonymFile, synonyms).faults),
    ...(elsewhere === undefined ? [] : readElsewhere(elsewhereFile, elsewhere).faults),
  ];
}
