/**
 * Markup that would take the reader of Markdown minutes, or all memory: no page needs it, and an accident makes it easily.
 * Found before the page is read. Gives the line, or `undefined` for an ordinary page.
 */
export function findHardMarkup(body: string): number | undefined {
  let marks = 0;
  for (const [index, line] of body.split('\n').entries()) {
    if (nested.test(line)) return index + 1;
    // The reader compares the marks of a paragraph with each other: twice as many take four times as long.
    marks = line.trim() === '' ? 0 : marks + (line.match(/[*_~[\]`]/g)?.length ?? 0);
    if (marks > maxMarks) return index + 1;
  }
  return undefined;
}

/** A real paragraph has tens of them. */
const maxMarks = 2_000;

/** Quotations in quotations and lists in lists, opened on one line. */
const nested = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){20}/;
