import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headFieldTable } from '@/lib/content/head/headFieldTable';
import { componentGuide } from '@/lib/site/componentGuide';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { changeFile } from '@/lib/source/transaction/FileChange';
import type { Command } from './Command';

const guideFile = 'content/README.md';

/** What stands between two lines that name it. */
const between = (name: string) =>
  new RegExp(`(<!-- ${name}: skrivs av npm run content guide -->\\n)[\\s\\S]*?(\\n<!-- slut på ${name} -->)`);

/** The guide with what the schema and the definitions of the components say now. */
export const writeGuide = (guide: string) =>
  guide
    .replace(between('fälten'), (_, start, end) => `${start}\n${headFieldTable()}\n${end}`)
    .replace(between('komponenterna'), (_, start, end) => `${start}\n${componentGuide()}\n${end}`);

export const guide: Command = {
  usage: 'guide',
  does: `Skriver om fälten och komponenterna i ${guideFile}, när de har ändrats i koden.`,
  flags: [],
  wordCount: { min: 0, max: 0 },
  run(_given, { root, print }) {
    const written = writeGuide(readFileSync(join(root, guideFile), 'utf8'));
    commitFiles(root, [changeFile(root, guideFile, written)]);
    print(`Fälten och komponenterna i ${guideFile} är skrivna.`);
    return 0;
  },
};
