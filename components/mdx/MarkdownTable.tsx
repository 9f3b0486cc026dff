import { Children, isValidElement, type ReactElement, type ReactNode, useId } from 'react';
import { TableScroll } from '@/components/text/TableScroll';

/** `<Table caption="…">` around a Markdown table: the caption becomes the table's own (WCAG 1.3.1). */
export function MarkdownTable({ caption, children }: { caption: string; children: ReactNode }) {
  const captionId = useId();
  const table = Children.toArray(children).find(isTable);
  return (
    <TableScroll captionId={captionId}>
      <table>
        <caption id={captionId}>{caption}</caption>
        {table?.props.children}
      </table>
    </TableScroll>
  );
}

/** What Markdown's table has become; that there is one is checked in lib/content. */
function isTable(child: ReactNode): child is ReactElement<{ children: ReactNode }, 'table'> {
  return isValidElement(child) && child.type === 'table';
}
