import { Children, isValidElement, type ReactElement, type ReactNode, useId } from 'react';
import { TableScroll } from '@/components/text/TableScroll';

/** `<Table caption="…">` around a Markdown table: the caption becomes the table's own (WCAG 1.3.1). */
export function MarkdownTable({ caption, children }: { caption: string; children: ReactNode }) {
  const captionId = useId();
  const table = Children.toArray(children).find(isTable);
  return (
    <TableScroll captionId={captionId} hasManyWords={lettersAcross(table) > mostLetters}>
      <table>
        <caption id={captionId}>{caption}</caption>
        {table?.props.children}
      </table>
    </TableScroll>
  );
}

/** In letters of all columns: what a phone has in two lines. */
const mostLetters = 80;

/** How wide the table would be without a break in any cell. */
function lettersAcross(node: ReactNode): number {
  const longest: number[] = [];
  for (const row of elementsOf(node, ['tr']))
    elementsOf(row, ['td', 'th']).forEach((cell, column) => {
      longest[column] = Math.max(longest[column] ?? 0, textOf(cell).length);
    });
  return longest.reduce((sum, letters) => sum + letters, 0);
}

function elementsOf(node: ReactNode, types: readonly string[]): ReactNode[] {
  if (Array.isArray(node)) return node.flatMap((each) => elementsOf(each, types));
  if (!isValidElement<{ children?: ReactNode }>(node)) return [];
  return types.includes(String(node.type)) ? [node] : elementsOf(node.props.children, types);
}

function textOf(node: ReactNode): string {
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children);
  return Array.isArray(node) ? node.map(textOf).join('') : String(node ?? '');
}

/** What Markdown's table has become; that there is one is checked in lib/content. */
function isTable(child: ReactNode): child is ReactElement<{ children: ReactNode }, 'table'> {
  return isValidElement(child) && child.type === 'table';
}
