import { editorLocale } from '@/lib/i18n/locales';
/** Nothing from anywhere else, nothing inline. CodeMirror's styles are sheets that its script makes, which no policy stops. */
export const deskPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export const overviewPage = `<!doctype html>
<html lang="${editorLocale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Redaktionen</title>
<link rel="stylesheet" href="/redigera/fil/overview.css">
<link rel="stylesheet" href="/redigera/fil/startOverview.client.css">
<script type="module" src="/redigera/fil/startOverview.client.js"></script>
</head>
<body><div id="redaktionen"></div></body>
</html>
`;

export const refusedPage = (reason: string) => `<!doctype html>
<html lang="${editorLocale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Redaktionen är låst</title></head>
<body><main><h1>Redaktionen är låst</h1><p>${reason}</p></main></body>
</html>
`;
