/**
 * Gives the page more style. The content security policy allows no other `<style>` than the page's own; a sheet that script makes is
 * no part of the document, and is allowed.
 */
export function addStyle(css: string): void {
  if ('adoptedStyleSheets' in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return;
  }
  // Safari before 16.4: as one rule more in the page's own sheet.
  const [own] = (document as Document).styleSheets;
  own?.insertRule(`@media all{${css}}`, own.cssRules.length);
}
