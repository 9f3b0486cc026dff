import { readFileSync } from 'node:fs';

/** The page that is written in at the desk. The tests know where it is, and none of its words: editors may change them all. */
export const address = '/om-forsakringskassan/vart-uppdrag';
export const file = `content/sv${address}.mdx`;

const [, , ...body] = readFileSync(file, 'utf8').split(/^---$/m);
const blocks = body
  .join('---')
  .trim()
  .split(/\n{2,}/);
const listAt = blocks.findIndex((block) => block.startsWith('- '));
const firstLineOf = (some: readonly string[]) =>
  some.find((block) => /^[A-ZÅÄÖ]/.test(block))?.split('\n')[0] ?? '';

/** The first line of a paragraph before the first list, and of one after it. */
export const firstLine = firstLineOf(blocks.slice(0, listAt));
export const laterLine = firstLineOf(blocks.slice(listAt));
export const listLines = (blocks[listAt] ?? '').split('\n');

/** How a line begins, without markup: by this its part is found on the page. */
export const beginning = (line: string) =>
  line
    .split(/[<[*_`]/)[0]
    ?.slice(0, 24)
    .trim() ?? '';
export const listWord = listLines.find((line) => /^- [^<[*_`]+$/.test(line))?.slice(2) ?? '';
