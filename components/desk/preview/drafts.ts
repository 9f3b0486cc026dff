import type { Draft } from '@/lib/desk/store/drafts';
import { AskError, askDesk, messageOf } from '../askDesk';

type DraftOf = Pick<Draft, 'file' | 'base' | 'start' | 'end'>;

const prefix = 'redigera:utkast:';

/** The text that it was begun on is long, and the same lines of it are the same draft. */
const keyOf = ({ file, base, start, end }: DraftOf) =>
  `${prefix}${file}:${start}-${end}:${base
    .split('\n')
    .slice(start - 1, end)
    .join('\n')
    .slice(0, 200)}`;

/** Thrown away or saved, though the page as it was read last may still have them. */
const dropped = new Set<string>();

/** In the browser at once; on the disk, for when the browser forgets, as soon as the desk can. Throws where it is not kept. */
export async function keepDraft(draft: Draft): Promise<void> {
  const key = keyOf(draft);
  dropped.delete(key);
  let isInBrowser = true;
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // The browser is full, and the disk is not.
    isInBrowser = false;
  }
  try {
    await askDesk('draft', draft);
  } catch (error) {
    const isStopped = error instanceof AskError && error.status === 0;
    // The browser has it until the desk is there again.
    if (isStopped && isInBrowser) return;
    const kept = isInBrowser
      ? 'Utkastet finns bara i webbläsaren.'
      : 'Utkastet är inte sparat. Stäng inte sidan.';
    throw new Error(isStopped ? kept : `${kept} ${messageOf(error)}`);
  }
}

export async function dropDraft(draft: DraftOf): Promise<void> {
  dropped.add(keyOf(draft));
  localStorage.removeItem(keyOf(draft));
  const { file, base, start, end } = draft;
  await askDesk('dropDraft', { file, base, start, end, written: '', savedAt: '' }).catch(() => {
    // It is offered again when the page is opened; nothing is lost by that.
  });
}

/** Those of a file that the browser has, and those of the disk that it has not. The newer of two is the one. */
export function draftsOf(file: string, kept: readonly Draft[]): Draft[] {
  const byKey = new Map(
    kept.map((draft) => [keyOf(draft), draft] as const).filter(([key]) => !dropped.has(key)),
  );
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index) ?? '';
    if (!key.startsWith(`${prefix}${file}:`)) continue;
    const draft: Draft = JSON.parse(localStorage.getItem(key) ?? '');
    const other = byKey.get(key);
    if (!other || other.savedAt < draft.savedAt) byKey.set(key, draft);
  }
  return [...byKey.values()];
}
