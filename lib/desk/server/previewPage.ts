import { editorLocale } from '@/lib/i18n/locales';

const deskScript = '<script type="module" src="/redigera/fil/startPreviewDesk.client.js"></script>';

/** Those that Next and React write. The site's own, and the data that stands in pages for machines, stay. */
const frameworkScripts =
  /<script\b(?:[^>]*\bsrc="\/_next\/[^>]*>|[^>]*>(?=[^<]*(?:__next|\$R[CTSBX]\b)))[\s\S]*?<\/script>/g;

const preloads = /<link\b[^>]*\bas="script"[^>]*>/g;

/**
 * A page of the preview with the desk in it and without the framework's scripts, as the built site has it: nothing draws it anew under the hands
 * of who writes but the desk itself (components/desk/preview/showPage.ts). A page that could not be made is told of in words.
 */
export function previewPage(status: number, html: string): string {
  if (status >= 500) return brokenPage;
  return html
    .replace(frameworkScripts, '')
    .replace(preloads, '')
    .replace('<head>', () => `<head>${deskScript}`);
}

const brokenPage = `<!doctype html>
<html lang="${editorLocale}">
<head>${deskScript}<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Sidan går inte att visa</title></head>
<body><main><h1>Sidan går inte att visa</h1>
<p>Det beror oftast på ett fel i en annan fil. Felen står i fönstret där du startade redaktionen, och kontrollen säger var de är: npm run content check.</p></main></body>
</html>
`;
