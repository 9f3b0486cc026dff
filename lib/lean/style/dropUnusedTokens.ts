const used = /var\(\s*(--[\w-]+)/g;
/** A declaration, with the mark before it. A semicolon in quotes ends nothing. */
const declared = /([{;]\s*)(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*(?=[;}])/g;

const namesIn = (text: string) => [...text.matchAll(used)].map(([, name = '']) => name);

/**
 * A style without the custom properties that nothing asks for: the theme brings several hundred, the site uses some fifty.
 * @param markup the page, for drawings may ask for them too
 */
export function dropUnusedTokens(style: string, markup: string): string {
  const wanted = new Set(namesIn(markup));
  let before = '';
  let css = style;
  // One that is dropped may have been the last to ask for another.
  while (css !== before) {
    before = css;
    const names = new Set([...wanted, ...namesIn(css)]);
    css = css.replace(declared, (declaration, mark: string, name: string) =>
      names.has(name) ? declaration : mark,
    );
  }
  return css
    .replace(/([{;]);+/g, '$1')
    .replace(/;}/g, '}')
    .replace(/:root\s*{\s*}/g, '')
    .replace(/(?<=:root{[^{}]*)}:root{/g, ';');
}
