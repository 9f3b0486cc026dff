/** A style sheet as it can stand inside a page: what it names by a way from its own place is named from the root instead. */
export function inlineSheet(css: string, address: string): string {
  if (/<\/style/i.test(css)) throw new Error(`${address} holds "</style", which would end the page's style.`);
  if (/@(import|charset)\b/i.test(css))
    throw new Error(`${address} has an @import or @charset, which is only allowed in a file of its own.`);

  return css
    .replace(/\/\*# sourceMappingURL=[^*]*\*\//g, '')
    .replace(/url\(\s*(["']?)(?![/#]|data:|"|')([^)"']+)\1\s*\)/g, (_, quote: string, target: string) => {
      const { pathname, search, hash } = new URL(target, `http://localhost${address}`);
      return `url(${quote}${pathname}${search}${hash}${quote})`;
    })
    .replace(/}\s+/g, '}')
    .trim();
}
