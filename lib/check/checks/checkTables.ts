import type { Nodes, Table } from 'mdast';
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
    checkCells(node, report);
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
  if (node.type === 'mdxJsxFlowElement' && name === 'Table') checkAround(node, report);
  for (const child of node.children) walk(child, name, report);
}

/** The browser is given as many cells as the first row has: one more is left out, and one less shifts what is read aloud. */
function checkCells(table: Table, report: Report) {
  const wanted = table.children[0]?.children.length ?? 0;
  for (const { children } of table.children) {
    if (children.length === wanted || children[0] === undefined) continue;
    const [first] = children;
    const start = `Raden har ${children.length} ${children.length === 1 ? 'cell' : 'celler'}, men tabellen har ${wanted} kolumner.`;
    if (children.length > wanted) {
      report(
        children[wanted] ?? first,
        'table-cells',
        `${start} Det här visas inte. Ta bort det, eller skriv \\| om tecknet | hör till texten.`,
      );
    } else report(first, 'table-cells', `${start} Skriv en cell för varje kolumn, också när den är tom.`);
  }
}

/** Of what stands in <Table> only the table is shown. */
function checkAround(element: Extract<Nodes, { type: 'mdxJsxFlowElement' }>, report: Report) {
  if (!element.children.some(({ type }) => type === 'table')) return;
  for (const child of element.children) {
    if (child.type === 'table') continue;
    const isRow = inlineText(child as Nodes)
      .trim()
      .startsWith('|');
    report(
      child,
      'not-shown',
      isRow
        ? 'Raden hör inte till tabellen, för före den står en tom rad, och den visas inte. Ta bort den tomma raden.'
        : 'Det här står i <Table> men utanför tabellen, och visas inte. Flytta det före <Table> eller efter </Table>.',
    );
  }
}
