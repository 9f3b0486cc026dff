import type { CareList } from '@/lib/check/care/careLists';
import { DeskError } from '@/lib/desk/store/DeskError';
import { runCommand } from '@/lib/desk/store/runCommand';

/** What somebody should look at, as `npm run content report` finds it. Of thousands of pages that takes a minute, in which others save: nothing when nobody waits for it any longer. */
export async function careLists(root: string, gone: AbortSignal): Promise<CareList[]> {
  const { isDone, said } = await runCommand(root, ['report', '--json'], gone);
  if (gone.aborted) return [];
  // It needs more of content/data than can be read, and says what to put right.
  if (!isDone && said !== '') throw new DeskError(said.trim());
  const { care } = JSON.parse(said) as { care: CareList[] };
  return care.filter(({ items }) => items.length > 0);
}
