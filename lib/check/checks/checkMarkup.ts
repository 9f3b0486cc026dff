import type { List, Nodes, Paragraph, Parents, Root } from 'mdast';
import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';
import type { Report } from '@/lib/content/tree/Report';
import { fenceFault } from '@/lib/content/tree/syntaxFault';
import { unclosedFence } from '@/lib/content/tree/unclosedFence';
import { placeAt } from '@/lib/source/findTextFaults';

/** Markup that became text, or something else than it was meant for: the reader of Markdown takes everything for right. */
export const checkMarkup: PageCheck = ({ tree, body }, report) => {
  const fence = unclosedFence(body);
  if (fence !== undefined) {
    const { line, column, rule, message } = fenceFault(fence);
    report({ line, column }, rule, message);
  }
  for (const { 0: start, index } of body.matchAll(hardSpace)) {
    report(
      placeAt(body, index + start.length - 1),
      'markup',
      'Här står ett hårt mellanslag (U+00A0) där det behövs ett vanligt, så raden blir inte det som du menar. Ta bort det och skriv ett vanligt mellanslag.',
    );
  }
  checkDefinitions(tree, report);
  eachNode(tree, (node) => {
    if ('children' in node) {
      checkStars(node, body, report);
      checkIndent(node, report);
      checkContinued(node, body, report);
      checkRows(node, body, report);
    }
    if (node.type === 'text') checkText(node, body, report);
    else if (node.type === 'heading') checkUnderline(node, body, report);
    else if (node.type === 'list' && node.ordered) checkNumbers(node, body, report);
    else if (node.type === 'definition' && isFootnote(node)) report(node, 'markup', footnote);
  });
  if (tree.children.length === 0)
    report({ line: body.split('\n').length, column: 1 }, 'empty-page', 'Sidan har ingen text.');
};

/** Before the first sign of a line, or after what would make it a heading, a list or a quotation. */
const hardSpace = /^[ \t]*(?:#{1,6}|[-*+>]|\d{1,9}[.)])?[\u00a0\u202f]/gm;

type Sign = {
  pattern: RegExp;
  /** Only where a line begins. */
  atStart?: true;
  message: (found: RegExpMatchArray) => string;
};

const footnote =
  'Fotnoter används inte på sidor: de läses upp långt från sin text. Skriv förklaringen i meningen, eller inom parentes.';

const address = String.raw`(?:\/|https?:|mailto:|tel:|#)[^)\]\n]*`;

/** In the order that they are looked for: what an earlier one finds is not told of again. */
const signs: readonly Sign[] = [
  {
    pattern: /(#{1,6})([^\s#][^\n]*)/g,
    atStart: true,
    message: ([, marks, words]) =>
      `Raden blir ingen rubrik. Skriv ett mellanslag efter ${marks}: "${marks} ${words}".`,
  },
  {
    pattern: /([•‣◦▪●∙·])[ \t\u00a0]*/g,
    atStart: true,
    message: ([, sign]) =>
      `Raden blir ingen punkt i en lista. Skriv "- " i stället för "${sign}", och en tom rad före listan.`,
  },
  {
    pattern: /[-+](\p{Lu}[^\n]*)/gu,
    atStart: true,
    message: ([found, words]) =>
      `Raden blir ingen punkt i en lista. Skriv ett mellanslag efter strecket: "${found?.[0]} ${words}".`,
  },
  {
    pattern: /\[[ xX]?\][ \t]+(?![[(])/g,
    atStart: true,
    message: () => 'Rutor att kryssa i, [ ], används inte på sidor. Skriv en vanlig lista.',
  },
  {
    pattern: /:::[^\n]*/g,
    atStart: true,
    message: ([found]) =>
      `"${found}" gör ingen ruta här. Skriv <Callout kind="information"> på en egen rad före och </Callout> efter.`,
  },
  {
    pattern: /\[![A-Z]+\]/gi,
    message: ([found]) =>
      `"${found}" gör ingen ruta här. Skriv <Callout kind="information"> på en egen rad före och </Callout> efter.`,
  },
  {
    pattern: /\[\[([^\]\n]+)\]\]/g,
    message: ([found, words]) => `"${found}" blir ingen länk. Skriv [${words?.split('|').at(-1)}](/adress).`,
  },
  { pattern: /\[\^[^\]\n]+\]/g, message: () => footnote },
  {
    pattern: new RegExp(String.raw`\[([^\]\n]+)\]\s+\((${address})\)`, 'g'),
    message: ([found, words, to]) =>
      `Det här blir ingen länk, för mellan ] och ( står ${found?.includes('\n') ? 'en radbrytning' : 'ett mellanslag'}. Skriv [${words}](${to}).`,
  },
  {
    pattern: new RegExp(String.raw`\[([^[\]()\n]{1,200})\((${address})\)`, 'g'),
    message: ([, words, to]) =>
      `Det här blir ingen länk, för tecknet ] saknas efter orden. Skriv [${words}](${to}).`,
  },
  {
    pattern: new RegExp(String.raw`(?<![^\s(])([^\s[\]()]{1,200})\]\((${address})\)`, 'g'),
    message: ([, words, to]) =>
      `Det här blir ingen länk, för tecknet [ saknas före orden. Skriv [${words}](${to}).`,
  },
  {
    pattern: new RegExp(String.raw`\(([^()\n]{1,200})\)\[(${address})\]`, 'g'),
    message: ([, words, to]) =>
      `Det här blir ingen länk, för parenteserna har bytt plats. Skriv [${words}](${to}).`,
  },
  {
    pattern: /\[([^\]\n]+)\]\(([^)\n]*)\)?/g,
    message: ([found, words, to]) => {
      if (!found?.endsWith(')'))
        return 'Det här blir ingen länk, för parentesen efter adressen saknas. Skriv [text](/adress).';
      return to?.endsWith('\\')
        ? `Det här blir ingen länk, för före den sista parentesen står ett \\. Skriv [${words}](${to.slice(0, -1)}).`
        : `Det här blir ingen länk, för adressen "${to}" är ingen adress: den får inte ha mellanslag.`;
    },
  },
  {
    pattern: /\[([^\]\n]+)\]\[([^\]\n]*)\]/g,
    message: ([found]) =>
      `"${found}" blir ingen länk, för det finns ingen rad med dess adress. Skriv [text](/adress).`,
  },
  {
    pattern: /~~([^~\n]*)~~/g,
    message: () => 'Överstruken text, ~~ ~~, används inte på sidor. Ta bort det som inte gäller.',
  },
  {
    pattern: /==([^=\n]+)==/g,
    message: ([, words]) => `Överstrykning, == ==, används inte på sidor. Skriv **${words}**.`,
  },
  {
    pattern: /\*\*[^*\n]*(?:\*\*)?/g,
    message: ([found = '']) => {
      const words = found.replaceAll('*', '').trim();
      return words === ''
        ? 'Tecknen ** gör inget fetstilt här. Skriv dem alldeles intill orden: **ord**. Ska de synas skriver du \\*\\*.'
        : `Tecknen ** gör inget fetstilt här. Skriv dem alldeles intill orden, på båda sidor: **${words}**.`;
    },
  },
  {
    pattern: /(?<![\w/])__(?=\p{L})|(?<=\p{L})__(?!\w)/gu,
    message: () =>
      'Tecknen __ gör inget fetstilt här. Skriv ** alldeles intill orden, på båda sidor: **ord**.',
  },
  {
    pattern: /Skriv sidans text här\./g,
    message: () => 'Här står det som en ny sida börjar med. Skriv sidans text i stället.',
  },
];

const suspect = /[#•‣◦▪●∙·+[\]~=*_:-]|Skriv sidans/;

function checkText(node: Nodes, body: string, report: Report) {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return;
  // As it is written: a sign after a backslash is meant.
  const source = body.slice(start, end);
  if (!suspect.test(source)) return;

  const told: { from: number; to: number }[] = [];
  for (const { pattern, atStart, message } of signs) {
    for (const found of source.matchAll(pattern)) {
      const at = found.index;
      const to = at + found[0].length;
      if (source[at - 1] === '\\' || told.some((each) => at < each.to && each.from < to)) continue;
      if (atStart && !isLineStart(body, start + at)) continue;
      told.push({ from: at, to });
      report(placeAt(body, start + at), 'markup', message(found));
    }
  }
}

/** Also after the marks of a quotation or a list. */
function isLineStart(body: string, offset: number): boolean {
  const before = body.slice(body.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/.test(before);
}

const isFootnote = ({ identifier }: { identifier: string }) => identifier.startsWith('^');

/** An address that no link on the page asks for: `[Kontakt]: …` is no line of text. */
function checkDefinitions(tree: Root, report: Report) {
  const asked = new Set<string>();
  eachNode(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') asked.add(node.identifier);
  });
  eachNode(tree, (node) => {
    if (node.type !== 'definition' || isFootnote(node) || asked.has(node.identifier)) return;
    report(
      node,
      'not-shown',
      `Raden är en adress till länken [${node.label}], som inte finns på sidan, och visas inte. Skriv en länk: [${node.label}](${node.url}).`,
    );
  });
}

/** Two asterisks before the words and one after them, or the other way round: one is shown. */
function checkStars({ children }: Parents, body: string, report: Report) {
  const isMarked = (node: Nodes | undefined) => node?.type === 'emphasis' || node?.type === 'strong';
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue;
    const source = sourceOf(child, body);
    const marked = [
      /(?<!\\)\*$/.test(source) && children[index + 1],
      source.startsWith('*') && children[index - 1],
    ].find((node) => node && isMarked(node));
    if (!marked) continue;
    const words = sourceOf(marked, body).replace(/^\*+|\*+$/g, '');
    report(
      child,
      'markup',
      `Tecknen * är inte lika många på båda sidor om orden. Skriv **${words}** för fetstil, eller *${words}* för kursiv stil.`,
    );
  }
}

/** A list that is moved to the right, but not as far as the words above it, is a list of its own. */
function checkIndent({ children }: Parents, report: Report) {
  for (const [index, child] of children.entries()) {
    const before = children[index - 1];
    if (child.type !== 'list' || before?.type !== 'list') continue;
    if (columnOf(child) <= columnOf(before)) continue;
    const spaces = columnOf(before.children.at(-1)?.children[0] ?? before) - 1;
    report(
      child,
      'markup',
      `Punkten hör inte till punkten ovanför, för den är inte indragen så långt som orden där. Dra in den ${spaces} mellanslag.`,
    );
  }
}

/** Text right below a list or a quotation goes on with its last line. */
function checkContinued(parent: Parents, body: string, report: Report) {
  if (parent.type !== 'listItem' && parent.type !== 'blockquote') return;
  for (const child of parent.children) {
    if (child.type !== 'paragraph') continue;
    const starts = sourceOf(child, body)
      .split('\n')
      .map((line) => /^[ \t>]*/.exec(line)?.[0] ?? '');
    const index = starts.findIndex(
      (start, line) =>
        line > 0 && (parent.type === 'blockquote' ? !start.includes('>') : start.length < columnOf(parent)),
    );
    if (index === -1) continue;
    report(
      { line: (child.position?.start.line ?? 1) + index, column: (starts[index] ?? '').length + 1 },
      'markup',
      parent.type === 'blockquote'
        ? 'Raden blir en del av citatet ovanför. Lämna en tom rad före den. Hör den till citatet skriver du > före den.'
        : 'Raden blir en del av punkten ovanför. Lämna en tom rad före den. Hör den till punkten drar du in den lika långt som orden där.',
    );
  }
}

/** What people write before the lines of a list, and Markdown takes for words. One such line may be meant. */
const bullets = [
  { pattern: /^([–—])[ \t\u00a0]/, instead: '- ' },
  { pattern: /^(-)\p{Ll}/u, instead: '- ' },
  { pattern: /^(\p{Ll}\))[ \t\u00a0]/u, instead: '1. ' },
  { pattern: /^(\d{1,3}\.)\p{L}/u, instead: '1. ' },
];

/** Lines that are shown one after the other, where a list or a table is meant. */
function checkRows(parent: Parents, body: string, report: Report) {
  for (const child of parent.children) {
    if (child.type !== 'paragraph') continue;
    const lines = sourceOf(child, body)
      .split('\n')
      .map((line) => line.replace(/^[ \t>]+/, ''));
    for (const { pattern, instead } of bullets) {
      const found = lines.filter((line) => pattern.test(line));
      if (found.length < 2) continue;
      report(
        lineOf(
          child,
          lines.findIndex((line) => pattern.test(line)),
        ),
        'markup',
        `Raderna blir ingen lista, utan visas efter varandra. Skriv "${instead}" i stället för "${pattern.exec(found[0] ?? '')?.[1]}", och en tom rad före listan. Är det ingen lista lämnar du en tom rad mellan raderna.`,
      );
    }
    // Of rows in <Table> another check tells.
    if (parent.type === 'mdxJsxFlowElement' && parent.name === 'Table') continue;
    const isRow = (line: string) => /(?<!\\)\||\S\t+\S/.test(line.replace(/`[^`]*`/g, ''));
    if (lines.filter(isRow).length < 2) continue;
    report(
      lineOf(child, lines.findIndex(isRow)),
      'markup',
      'Raderna blir ingen tabell, utan visas efter varandra. Skriv en tabell med komponenten <Table>, se content/README.md.',
    );
  }
}

const lineOf = (node: Paragraph, index: number) => ({
  line: (node.position?.start.line ?? 1) + index,
  column: index === 0 ? columnOf(node) : 1,
});

const columnOf = ({ position }: Pick<Nodes, 'position'>) => position?.start.column ?? 1;

const sourceOf = ({ position }: Pick<Nodes, 'position'>, body: string) =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

/** A line of hyphens or equals signs makes a heading of the text right above it. */
function checkUnderline(node: Nodes, body: string, report: Report) {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined || body[start.offset] === '#') return;
  const lines = body.slice(start.offset, end.offset).split('\n');
  const [line] = lines.slice(-1);
  if (lines.length < 2) return;
  report(
    { line: end.line, column: 1 },
    'markup',
    `Raden "${line?.trim().slice(0, 20)}" gör texten ovanför till en rubrik. Lämna en tom rad före den, eller ta bort den. Ska det vara en rubrik skriver du ## före texten.`,
  );
}

/** "2026." at the start of a line begins a numbered list, and "1977." below it is shown as 2027. */
function checkNumbers(list: List, body: string, report: Report) {
  const written = list.children.map(({ position }) =>
    Number(/^\d+/.exec(body.slice(position?.start.offset ?? 0))?.[0] ?? Number.NaN),
  );
  const [first = 1] = written;
  // All alike is a way to write a list that is numbered by itself.
  if (first < 1000 && written.every((number) => number === first)) return;

  for (const [index, item] of list.children.entries()) {
    const shown = (list.start ?? 1) + index;
    const number = written[index];
    if (number === shown && shown < 1000) continue;
    report(
      item,
      'markup',
      number === shown
        ? `"${number}." först på raden börjar en numrerad lista. Är det ett årtal? Skriv ${number}\\. så visas raden som den står.`
        : `"${number}." visas som "${shown}.", för rader som börjar med en siffra och punkt blir en numrerad lista. Numrera i ordning, eller skriv ${number}\\. om raden ska visas som den står.`,
    );
  }
}
