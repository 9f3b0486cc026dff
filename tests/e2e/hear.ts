import { buildSync } from 'esbuild';
import type { Locator, Page } from 'playwright/test';

/** What a screen reader says of one thing, and of what is in it. */
export type Heard = {
  /** As the reader names it: `heading`, `link`, `listitem`; '' for text. */
  role: string;
  /** Its name, or the text itself. */
  name: string;
  /** `level 2`, `expanded`, `current page`, in its words. */
  states: string[];
  /** Where it differs from that of the page. */
  language?: string;
  /** The address of a link, or where a field to search in leads. */
  target?: string;
  /** Of a cell in a table: those that belong to it, of its row first. */
  headers?: string[];
  children: Heard[];
};

type Phrase = Pick<Heard, 'language' | 'target' | 'headers'> & { said: string };

type Reader = typeof import('@guidepup/virtual-screen-reader');

/** The virtual screen reader as a script that a page can be given past its policy. */
const reader = buildSync({
  stdin: {
    contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js'",
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'screenReader',
  write: false,
}).outputFiles[0]?.text;

/** Has a page read from its top to its end as it stands, or a part of it. */
export async function hear(page: Page, part: Locator = page.locator('body')): Promise<Heard[]> {
  if (!(await page.evaluate(() => 'screenReader' in window)))
    await page.evaluate(`${reader}; window.screenReader = screenReader`);
  return nest(await part.evaluate(readAloud));
}

/** Runs in the page. */
async function readAloud(container: Element): Promise<Phrase[]> {
  const { virtual } = (window as unknown as { screenReader: Reader }).screenReader;
  const pageLanguage = document.documentElement.lang;

  /** A closed fold, and what is for browsers without script: not rendered, which the reader does not ask about. */
  const folded = [...container.querySelectorAll('details:not([open]) > :not(summary), noscript')].filter(
    (each) => !each.checkVisibility() && !each.hasAttribute('aria-hidden'),
  );
  for (const each of folded) each.setAttribute('aria-hidden', 'true');

  /** The reader goes by the attribute, the browser by its style sheet, which may show what is `hidden`. */
  const shown = [container, ...container.querySelectorAll('[hidden]')].filter(
    (each) => each.hasAttribute('hidden') && each.checkVisibility(),
  );
  for (const each of shown) each.removeAttribute('hidden');

  /** By position: no table of the site has cells that span others. */
  function headersOf(cell: HTMLTableCellElement): string[] {
    const row = cell.parentElement as HTMLTableRowElement;
    const above = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
    const beside = [...row.cells].find(({ scope }) => scope === 'row');
    return [beside, above].flatMap((header) =>
      header && header !== cell ? [header.textContent.replace(/\s+/g, ' ').trim()] : [],
    );
  }

  function targetOf(node: Node | null): string | undefined {
    if (node instanceof HTMLAnchorElement) return node.href;
    return node instanceof HTMLInputElement && node.type === 'search' ? node.form?.action : undefined;
  }

  const phrases: Phrase[] = [];
  await virtual.start({ container: container as HTMLElement });
  const beginning = { node: virtual.activeNode, said: await virtual.lastSpokenPhrase() };
  while (phrases.length < 20_000) {
    let said = await virtual.lastSpokenPhrase();
    const node = virtual.activeNode as Node | null;
    // After the end it begins again.
    if (phrases.length > 0 && node === beginning.node && said === beginning.said) break;
    const element = node instanceof Element ? node : node?.parentElement;
    // The button of a fold and its state, which the virtual reader takes for text, and for what ends when it holds a heading.
    const fold = node?.nodeName === 'SUMMARY' && node.parentElement;
    if (fold instanceof HTMLDetailsElement)
      said = `${said.startsWith('end, ') ? 'end of ' : ''}button, ${said.replace(/^end, /, '')}, ${fold.open ? 'expanded' : 'not expanded'}`;
    // Browsers say the same of a button that opens a popover; one within it closes it, and is gone then.
    const popover = node instanceof HTMLButtonElement ? node.popoverTargetElement : null;
    if (popover && !popover.contains(node))
      said += popover.matches(':popover-open') ? ', expanded' : ', not expanded';
    // Readers say nothing of what a button or a choice sends.
    const sends = node instanceof HTMLButtonElement || node instanceof HTMLOptionElement;
    if (sends && node.value && node.value !== node.textContent) said = said.replace(`, ${node.value}`, '');
    const language = element?.closest<HTMLElement>('[lang]')?.lang;
    // Neither is what stands in a field a part of its name.
    if (node instanceof HTMLInputElement)
      for (const text of [`placeholder ${node.placeholder}`, node.value])
        if (text) said = said.replace(`, ${text}`, '');
    phrases.push({
      said: said.replace(/[\s\u00AD]+/g, (space) => (space.includes('\u00AD') ? '' : ' ')).trim(),
      language: language && language !== pageLanguage ? language : undefined,
      target: targetOf(node),
      headers: node instanceof HTMLTableCellElement && node.tagName === 'TD' ? headersOf(node) : undefined,
    });
    await virtual.next();
  }
  await virtual.stop();
  for (const each of folded) each.removeAttribute('aria-hidden');
  for (const each of shown) each.setAttribute('hidden', '');
  return phrases;
}

const roles = new Set(
  `alert article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion
  document emphasis figure form group heading image img insertion link list listbox listitem log main mark meter navigation none note option
  paragraph presentation progressbar radio region row rowgroup rowheader search searchbox separator spinbutton status strong subscript
  superscript table term textbox time tooltip disclosure`.split(/\s+/),
);

const state =
  /^(level \d+|position \d+|set size \d+|current( page)?|(not )?(expanded|checked|selected|pressed)|required|invalid|disabled|opens .*|has popup.*|autocomplete.*|\d+ control.*|orientated .*|(max|min) value .*|describes .*|details .*|(live|atomic|polite|assertive).*)$/;

/** "heading, Vårt uppdrag, level 2": the reader has commas between what it knows, and names may have their own. */
function parse({ said, ...rest }: Phrase): Heard {
  const [role = '', ...parts] = said.split(', ');
  if (!roles.has(role)) return { role: '', name: said, states: [], ...rest, children: [] };
  const last = parts.findLastIndex((part) => !state.test(part));
  return {
    role,
    name: parts.slice(0, last + 1).join(', '),
    states: parts.slice(last + 1),
    ...rest,
    children: [],
  };
}

/** What stands between "list" and "end of list" is in the list. */
function nest(phrases: readonly Phrase[]): Heard[] {
  const row: { said: string; heard: Heard }[] = [];
  for (const phrase of phrases) {
    const start = phrase.said.startsWith('end of ')
      ? row.findLastIndex(({ said }) => `end of ${said}` === phrase.said)
      : -1;
    if (start === -1) row.push({ said: phrase.said, heard: parse(phrase) });
    else row[start]?.heard.children.push(...row.splice(start + 1).map(({ heard }) => heard));
    // The same words may begin again: what is closed is not closed once more.
    const closed = row[start];
    if (closed) closed.said = '';
  }
  return row.map(({ heard }) => heard);
}
