import { fromContent } from '@/lib/content/snapshot/fromContent';
import { ContentError } from '@/lib/source/Fault';
import { readStatement, statementFile } from './readStatement';
import type { Statement } from './statementSchema';

/** The facts of the accessibility statement. Throws a ContentError with every fault of the file. */
export const loadStatement = fromContent('statement', ({ text }): Statement => {
  const { value, faults } = readStatement(text(statementFile));
  if (!value) throw new ContentError(faults);
  return value;
});
