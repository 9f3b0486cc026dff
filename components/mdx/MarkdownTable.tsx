import { Children, isValidElement, type ReactElement, type ReactNode, useId } from 'react';
import { TableScroll } from '@/components/text/TableScroll';

/** `<Table caption="…">` around a Markdown table: the caption becomes the table's own (WCAG 1.3.1). */
export function MarkdownTable({ caption, children }: { caption: string; children: ReactNode }) {
  const captionId = useId();
  const table = Children.toArray(children).find(isTable);
  return (
    <TableScroll captionId={captionId} hasSentences={longestCell(table) > longestWords}>
      <table>
        <caption id={captionId}>{caption}</caption>
        {table?.props.children}
      </table>
    </TableScroll>
  );
}

/** In characters: longer than this is a sentence, or as good as one. */
const longestWords = 60;

function longestCell(node: ReactNode): number {
  if (!isValidElement<{ children?: ReactNode }>(node)) return 0;
  const { type, props } = node;
  if (type === 'td' || type === 'th') return textOf(props.children).length;
  return Math.max(0, ...Children.toArray(props.children).map(longestCell));
}

function textOf(node: ReactNode): string {
  if (isValidElement<{ children?: ReactNode }>(node)) return textOf(node.props.children);
  return Array.isArray(node) ? node.map(textOf).join('') : String(node ?? '');
}

/** What Markdown's table has become; that there is one is checked in lib/content. */
function isTable(child: ReactNode): child is ReactElement<{ children: ReactNode }, 'table'> {
  return isValidElement(child) && child.type === 'table';
}
