import { currentPhase } from '@/lib/content/phase/currentPhase';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { ContentError } from '@/lib/source/Fault';
import { readStatement, statementFile } from './readStatement';
import type { Statement } from './statementSchema';

/** The facts of the accessibility statement, in the phase of the website. Throws a ContentError with every fault of the file. */
export const loadStatement = fromContent('statement', (content): Statement => {
  const { value, faults } = readStatement(content.text(statementFile));
  if (!value) throw new ContentError(faults);
  const phase = currentPhase(content);
  return {
    ...value,
    help: value.help[phase],
    report: value.report[phase],
    shortcomings: value.shortcomings.filter((each) => each.phase === undefined || each.phase === phase),
  };
});
