import { runContent } from '@/lib/check/commands/runContent';
import { withCopyOfContent } from '@/lib/desk/store/copyContent';
import { filesUnder } from '@/lib/desk/store/filesUnder';
import { generatedPages } from '@/lib/site/generatedPages';
import { contentClock } from '@/lib/source/contentClock';
import { type FileChange, readFile } from '@/lib/source/transaction/FileChange';

/** What a command would do: what it says, and the files. */
export type Plan = { isDone: boolean; said: string; changes: FileChange[] };

export const commands = ['new', 'move', 'remove', 'redirect'] as const;

export type CommandName = (typeof commands)[number];

/**
 * Runs one of the editors' commands on a copy of content/, so that what it will do can be shown before anything is done. The changes are then
 * those that were shown, or none.
 */
export async function planCommand(root: string, name: CommandName, words: readonly string[]): Promise<Plan> {
  return withCopyOfContent(root, async (copy) => {
    const said: string[] = [];
    const code = await runContent(
      [name, ...words],
      {},
      {
        root: copy,
        now: contentClock(),
        generatedPages: generatedPages(),
        print: (line) => said.push(line),
      },
    );
    const files = new Set([...filesUnder(root, 'content'), ...filesUnder(copy, 'content')]);
    const changes = [...files].flatMap((file): FileChange[] => {
      const before = readFile(root, file);
      const after = readFile(copy, file);
      return before && after && before.equals(after) ? [] : [{ file, before, after }];
    });
    return { isDone: code === 0, said: said.join('\n'), changes };
  });
}
