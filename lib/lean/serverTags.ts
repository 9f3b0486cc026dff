/** Elements that no island writes in the browser (tests/site/structure/islands.test.ts): where the server has written none, there is none. */
export const serverTags: ReadonlySet<string> = new Set([
  'caption',
  'dd',
  'dl',
  'dt',
  'figure',
  'h4',
  'ol',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
]);
