import { checkComponents } from './checks/checkComponents';
import { ContentError, type Fault } from './Fault';
import { headingsOf } from './headingsOf';
import type { Heading } from './Page';
import { parseBody } from './parseBody';
import { plainText } from './plainText';
import { placeOfNode } from './Report';

/** Headings and words without compiling, a tenth of the work: for search. */
export function readText(file: string, body: string): { headings: Heading[]; text: string } {
  const parsed = parseBody(file, body);
  if ('fault' in parsed) throw new ContentError([parsed.fault]);

  const faults: Fault[] = [];
  checkComponents(parsed.tree, (node, rule, message) => {
    faults.push({ file, ...placeOfNode(node), message, rule, severity: 'fault' });
  });
  if (faults.length > 0) throw new ContentError(faults);

  const headings = headingsOf(parsed.tree)
    .map(({ heading }) => heading)
    .filter(({ depth }) => depth >= 2 && depth <= 4);
  return { headings, text: plainText(parsed.tree) };
}
