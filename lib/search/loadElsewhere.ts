import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import { readElsewhere } from './readElsewhere';

export const elsewhereFile = 'content/elsewhere.yaml';

/** What editors say is on other websites. Throws a ContentError with every fault of the file. */
export const loadElsewhere = fromContent('elsewhere', ({ text }) =>
  wholeOrNothing(readElsewhere(elsewhereFile, text(elsewhereFile))),
);
