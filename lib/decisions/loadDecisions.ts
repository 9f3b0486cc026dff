import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import { readDecisions } from './readDecisions';

export const decisionFile = 'content/data/decisions.csv';

/** The government's decisions about the agency, the newest first. Throws a ContentError with every fault of the file. */
export const loadDecisions = fromContent('decisions', ({ text }) =>
  wholeOrNothing(readDecisions(decisionFile, text(decisionFile))),
);
