import { z } from 'zod';
import { swedishMoment } from '@/lib/desk/head/headForm';
import { DeskError } from '@/lib/desk/store/DeskError';
import { changeYaml } from '@/lib/desk/yaml/changeYaml';
import { inEveryLanguage } from '@/lib/i18n/locales';
import { messageKinds } from '@/lib/message/messageSchema';
import { messageFile } from '@/lib/message/readMessage';
import { readYaml } from '@/lib/source/readYaml';
import { changeFile, readFile } from '@/lib/source/transaction/FileChange';
import { saveData } from './tables';

const words = z.strictObject({
  title: z.string(),
  text: z.string(),
  link: z.strictObject({ address: z.string(), text: z.string() }).optional(),
});

/** The important message as a form writes it: with local times. `undefined` takes it away. */
export const messageFormSchema = z.strictObject({
  base: z.string(),
  message: z
    .strictObject({
      kind: z.enum(messageKinds),
      start: z.string(),
      end: z.string(),
      ...inEveryLanguage(() => words),
    })
    .optional(),
});

type MessageForm = z.infer<typeof messageFormSchema>;

export function openMessage(root: string): { base: string; message: unknown; kinds: readonly string[] } {
  const base = readFile(root, messageFile)?.toString('utf8') ?? '';
  const yaml = readYaml(base, 'file');
  return { base, message: 'faults' in yaml ? undefined : (yaml.value ?? undefined), kinds: messageKinds };
}

/** Comments in the file stay, and fields that are the same keep their bytes. */
export async function saveMessage(root: string, { base, message }: MessageForm): Promise<void> {
  const { base: now, message: before } = openMessage(root);
  if (now !== base) throw new DeskError('Någon annan har ändrat meddelandet. Öppna sidan igen.', 409);
  const values: Record<string, unknown> = message
    ? { ...message, start: swedishMoment(message.start), end: swedishMoment(message.end) }
    : Object.fromEntries(Object.keys((before as object | undefined) ?? {}).map((name) => [name, undefined]));
  await saveData(root, message ? 'Viktigt meddelande' : 'Inget viktigt meddelande', [
    changeFile(root, messageFile, changeYaml(base, values, Object.keys(values))),
  ]);
}
