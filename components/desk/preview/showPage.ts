/**
 * Shows a page as it is now in place of the one that is shown. The desk's own place stays as it is, and so does how far the page is scrolled: between
 * what goes and what comes the browser lays out nothing.
 */
export function showPage(html: string, own: HTMLElement): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  document.title = next.title;
  document.documentElement.lang = next.documentElement.lang;
  for (const sheet of next.head.querySelectorAll('link[rel="stylesheet"]')) {
    const address = sheet.getAttribute('href') ?? '';
    if (!document.head.querySelector(`link[rel="stylesheet"][href="${CSS.escape(address)}"]`))
      document.head.append(document.importNode(sheet));
  }
  for (const shown of [...document.body.childNodes]) if (shown !== own) shown.remove();
  own.before(...next.body.childNodes);
}
