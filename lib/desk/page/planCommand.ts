import { runContent } from '@/lib/check/commands/runContent';
import { withCopyOfContent } from '@/lib/desk/store/copyContent';
import { filesUnder } from '@/lib/desk/store/filesUnder';
import { generatedPages } from '@/lib/site/generatedPages';
import { contentClock } from '@/lib/source/contentClock';
import { type FileChange, readFile } from '@/lib/source/transaction/FileChange';
import { hashOf } from '@/lib/source/transaction/journal';

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
    // As the command finds them: what somebody saves while it works is then seen to be another, and not written over.
    const before = filesIn(copy);
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
    const after = filesIn(copy);
    const changes = [...new Set([...before.keys(), ...after.keys()])]
      .map((file): FileChange => ({ file, before: before.get(file), after: after.get(file) }))
      .filter((change) => hashOf(change.before) !== hashOf(change.after));
    return { isDone: code === 0, said: said.join('\n'), changes };
  });
}

const filesIn = (root: string) =>
  new Map(filesUnder(root, 'content').map((file) => [file, readFile(root, file)]));
