import type { Nodes } from 'mdast';
import type { PageCheck } from '@/lib/content/PageCheck';
import { inlineText } from '@/lib/content/tree/inlineText';
import type { Report } from '@/lib/content/tree/Report';

/** A table has a caption, and a word at the top of each column: without them it cannot be read aloud. */
export const checkTables: PageCheck = ({ tree }, report) => walk(tree, undefined, report);

function walk(node: Nodes, inside: string | undefined, report: Report) {
  if (node.type === 'table') {
    if (inside !== 'Table') {
      report(
        node,
        'table-caption',
        'Tabellen saknar rubrik. Skriv <Table caption="Vad tabellen visar"> på en egen rad före, en tom rad på var sida om tabellen, och </Table> efter.',
      );
    }
    for (const cell of node.children[0]?.children ?? []) {
      if (inlineText(cell).trim() === '') {
        report(
          cell,
          'table-header',
          'Kolumnen har ingen rubrik. Skriv ett eller ett par ord i tabellens första rad.',
        );
      }
    }
    return;
  }
  if (!('children' in node)) return;
  const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? undefined) : undefined;
  for (const child of node.children) walk(child, name, report);
}
