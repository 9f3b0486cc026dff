import { requestIdField } from '@/lib/error/requestIdField';

const paragraph = new RegExp(
  `(<p(?=[^>]* id="${requestIdField}")[^>]*?) hidden(?:="")?([^>]*>.*?<code>)(</code>)`,
  's',
);

/** The page with the number of the request in its paragraph, which is then shown. `undefined` for a page that has no such paragraph. */
export function writeRequestId(html: string, requestId: string): string | undefined {
  if (!paragraph.test(html)) return undefined;
  return html.replace(
    paragraph,
    (_, start: string, middle: string, end: string) => start + middle + requestId + end,
  );
}
