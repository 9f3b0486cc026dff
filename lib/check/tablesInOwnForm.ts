import type { Snapshot } from '@/lib/content/snapshot/loadSnapshot';
import { subjects } from '@/lib/site/subjects';
import { inOwnForm } from '@/lib/source/excelCsv';
import { findTextFaults } from '@/lib/source/findTextFaults';
import { changeFile, type FileChange } from '@/lib/source/transaction/FileChange';

/** The tables that were saved by Swedish Excel, as the site keeps them: so that the next change is one line, and not the whole file. */
export function tablesInOwnForm({
  root,
  text,
  entries,
}: Pick<Snapshot, 'root' | 'text' | 'entries'>): FileChange[] {
  const files = subjects
    .flatMap(({ files = [] }) => files)
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const folder = file.slice(0, file.lastIndexOf('/'));
      if (!file.includes('*')) return [file];
      return entries(folder).flatMap(({ name }) => (name.endsWith('.csv') ? `${folder}/${name}` : []));
    });
  return files.flatMap((file) => {
    const before = text(file);
    const after = before === undefined || findTextFaults(before).length > 0 ? undefined : inOwnForm(before);
    return after === undefined ? [] : [changeFile(root, file, after)];
  });
}
