import { editorLocale } from '@/lib/i18n/locales';

const pageRules = `
[data-desk-block]:hover { outline: 2px dashed #595959; outline-offset: 4px; cursor: text; }
[data-desk-block]:focus-visible { outline: 3px solid #1b1b1b; outline-offset: 4px; box-shadow: none; }
[data-desk-hidden] { display: none !important; }
html { scroll-padding-block: 5rem 9rem; }
body { padding-block-end: 7rem; }
`;

let isRuled = false;

/** A place in the page with the desk's own style sheet, which neither takes rules from the page nor gives it any. */
export function shadowPlace(): { host: HTMLElement; inside: HTMLElement } {
  if (!isRuled) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRules);
    document.adoptedStyleSheets.push(sheet);
    isRuled = true;
  }
  const host = document.createElement('div');
  host.dataset.deskPlace = '';
  host.lang = editorLocale;
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/redigera/fil/desk.css';
  const inside = document.createElement('div');
  inside.className = 'desk';
  shadow.append(style, inside);
  return { host, inside };
}
