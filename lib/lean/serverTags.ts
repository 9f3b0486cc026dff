/** Elements that no island adds in the browser (tests/site/structure/islands.test.ts): where the server has written none, there is none. */
export const serverTags: ReadonlySet<string> = new Set([
  'caption',
  'dd',
  'details',
  'dl',
  'dt',
  'figure',
  'h4',
  'img',
  'ol',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'tr',
]);
