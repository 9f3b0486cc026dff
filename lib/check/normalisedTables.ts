import { dataFiles } from '@/lib/check/checks/checkFileNames';
import type { Snapshot } from '@/lib/content/snapshot/loadSnapshot';
import { findTextFaults } from '@/lib/source/findTextFaults';
import { normalisedTable } from '@/lib/source/table/excelCsv';
import { changeFile, type FileChange } from '@/lib/source/transaction/FileChange';

/** The tables that were saved by Swedish Excel, as the site keeps them: so that the next change is one line, and not the whole file. */
export function normalisedTables(content: Snapshot): FileChange[] {
  const files = dataFiles({ content }).filter((file) => file.endsWith('.csv'));
  return files.flatMap((file) => {
    const before = content.text(file);
    const after =
      before === undefined || findTextFaults(before).length > 0 ? undefined : normalisedTable(before);
    return after === undefined ? [] : [changeFile(content.root, file, after)];
  });
}
