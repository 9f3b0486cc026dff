import type { Nodes, Parents, Root } from 'mdast';
import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';
import { sourceOf } from '@/lib/content/tree/placeInSource';
import type { Report } from '@/lib/content/tree/Report';
import { fenceFault } from '@/lib/content/tree/syntaxFault';
import { unclosedFence } from '@/lib/content/tree/unclosedFence';
import { placeAt } from '@/lib/source/findTextFaults';

/** Markup that became text: the reader of Markdown takes everything for right. Of lines that became something else checkLines tells. */
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
    if ('children' in node) checkStars(node, body, report);
    if (node.type === 'text') checkText(node, body, report);
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
