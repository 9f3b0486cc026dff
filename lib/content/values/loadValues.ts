import { rememberFiles } from '@/lib/source/rememberFiles';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import { readValues, valueFile } from './readValues';

/** The values that several pages say. Throws a ContentError with every fault of the file. */
export const loadValues = rememberFiles([valueFile], (text = '') =>
  wholeOrNothing(readValues(valueFile, text)),
);
