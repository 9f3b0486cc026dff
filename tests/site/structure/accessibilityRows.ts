import { readFileSync } from 'node:fs';

type AccessibilityRow = {
  /** Of a criterion or clause. */
  number: string;
  how: string;
  /** The files that test it. */
  files: string[];
  /** The day when it was last gone through. */
  last: string;
};

/** The rows of the tables in docs/accessibility.md. */
export const accessibilityRows: AccessibilityRow[] = readFileSync('docs/accessibility.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| [\d.–]+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map((cells) => {
    const [how = '', by = '', last = ''] = cells.slice(-4, -1);
    const files = [...by.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    return { number: cells[1]?.split(' ')[0] ?? '', how, files, last };
  });
