import type { List, Nodes, Paragraph, Parents } from 'mdast';
import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';
import { sourceOf } from '@/lib/content/tree/placeInSource';
import type { Report } from '@/lib/content/tree/Report';

/** Lines that became another list, heading or paragraph than they were meant for. */
export const checkLines: PageCheck = ({ tree, body }, report) => {
  eachNode(tree, (node) => {
    if ('children' in node) {
      checkIndent(node, report);
      checkContinued(node, body, report);
      checkRows(node, body, report);
    }
    if (node.type === 'heading') checkUnderline(node, body, report);
    else if (node.type === 'list' && node.ordered) checkNumbers(node, body, report);
  });
};

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

const lineOf = (node: Paragraph, index: number) => ({
  line: (node.position?.start.line ?? 1) + index,
  column: index === 0 ? columnOf(node) : 1,
});

const columnOf = ({ position }: Pick<Nodes, 'position'>) => position?.start.column ?? 1;
