import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import { readValues, valueFile } from './readValues';

/** The values that several pages say. Throws a ContentError with every fault of the file. */
export const loadValues = fromContent('values', ({ text }) =>
  wholeOrNothing(readValues(valueFile, text(valueFile))),
);
