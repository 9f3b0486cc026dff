import { expect, test } from 'vitest';
import { writeRequestId } from '@/lib/delivery/server/response/writeRequestId';
import { requestIdField } from '@/lib/error/requestIdField';
import { shortenMarkup } from '@/lib/lean/shortenMarkup';

const page = `<main><p>Något gick fel.</p><p id="${requestIdField}" hidden="">Nummer: <code></code></p></main>`;

test.each([
  ['as React writes it', page],
  ['as visitors get it', shortenMarkup(page)],
])('the number of the request stands in the page, and is shown: %s', (_, html) => {
  const written = writeRequestId(html, '7ca6f435');
  expect(written).toContain(`<p id="${requestIdField}">Nummer: <code>7ca6f435</code>`);
});

test('a page that has no place for it is left to another way to tell', () => {
  expect(writeRequestId('<main><p>Något gick fel.</p></main>', '7ca6f435')).toBeUndefined();
});
