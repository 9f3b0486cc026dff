import type { Site } from '@/lib/content/Site';
import type { Fault } from '@/lib/source/Fault';
import { elsewhereFile } from './loadElsewhere';
import { synonymFile } from './loadSynonyms';
import { readElsewhere } from './readElsewhere';
import { readSynonyms } from './readSynonyms';

/** What is wrong in the files that editors keep for the search. */
export function checkSearchFiles({ content }: Site): Fault[] {
  return [
    ...readSynonyms(synonymFile, content.text(synonymFile)).faults,
    ...readElsewhere(elsewhereFile, content.text(elsewhereFile)).faults,
  ];
}
