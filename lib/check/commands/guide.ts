import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headFieldTable } from '@/lib/content/head/headFieldTable';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { changeFile } from '@/lib/source/transaction/FileChange';
import type { Command } from './Command';

export const guideFile = 'content/README.md';

/** The table stands between these two lines. */
const marks = /(<!-- fälten: skrivs av npm run content guide -->\n)[\s\S]*?(\n<!-- slut på fälten -->)/;

export const withFieldTable = (guide: string) => guide.replace(marks, `$1\n${headFieldTable()}\n$2`);

export const guide: Command = {
  usage: 'guide',
  does: `Skriver om tabellen över sidhuvudets fält i ${guideFile}, när schemat har ändrats.`,
  flags: [],
  wordCount: { min: 0, max: 0 },
  run(_given, { root, print }) {
    const written = withFieldTable(readFileSync(join(root, guideFile), 'utf8'));
    commitFiles(root, [changeFile(root, guideFile, written)]);
    print(`Tabellen i ${guideFile} är skriven.`);
    return 0;
  },
};
