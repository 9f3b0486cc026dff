/**
 * A file of open data, whose name is given because an address may lie in a folder of many. Any website may fetch it from a
 * visitor's browser.
 */
export function answerDownload(name: string, text: string): Response {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  return new Response(text, {
    headers: {
      'Content-Type': types[ending] ?? 'text/plain; charset=utf-8',
      // A table is for a spreadsheet program; the others can be read where they are.
      'Content-Disposition': `${ending === 'csv' ? 'attachment' : 'inline'}; filename="${name}"`,
      'Access-Control-Allow-Origin': '*',
    },
  });
}

const types: Record<string, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
};
