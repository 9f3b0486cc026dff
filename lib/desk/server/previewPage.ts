import { editorLocale } from '@/lib/i18n/locales';

const deskScript = '<script type="module" src="/redigera/fil/startPreviewDesk.client.js"></script>';

/** Those that Next and React write. The site's own, and the data that stands in pages for machines, stay. */
const frameworkScripts =
  /<script\b(?:[^>]*\bsrc="\/_next\/[^>]*>|[^>]*>(?=[^<]*(?:__next|\$R[CTSBX]\b)))[\s\S]*?<\/script>/g;

const preloads = /<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * A page of the preview with the desk in it and without the framework's scripts, as the built site has it: nothing draws it anew under the hands
 * of who writes but the desk itself (components/desk/preview/showPage.ts). A page that could not be made, or that is
 * not there, is told of in words.
 */
export function previewPage(status: number, html: string): string {
  if (status >= 500) return brokenPage;
  if (html.includes('<html id="__next_error__">')) return missingPage;
  return html
    .replace(frameworkScripts, '')
    .replace(preloads, '')
    .replace('<head>', () => `<head>${deskScript}`);
}

const wordsPage = (title: string, words: string) => `<!doctype html>
<html lang="${editorLocale}">
<head>${deskScript}<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1>
<p>${words}</p></main></body>
</html>
`;

const brokenPage = wordsPage(
  'Sidan går inte att visa',
  'Det beror oftast på ett fel i en annan fil. Felen står i fönstret där du startade redaktionen, och kontrollen säger var de är: npm run content check.',
);

/** Next draws it by a script, and an empty page without. */
const missingPage = wordsPage(
  'Sidan finns inte',
  'Det får också besökaren veta här. Har du valt en tidpunkt kan sidan vara publicerad en annan tid: tryck Välj tidpunkt och Visa som det är nu.',
);
