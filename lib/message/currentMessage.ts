import { contentClock } from '@/lib/source/contentClock';
import { contentRoot } from '@/lib/source/contentRoot';
import { ContentError } from '@/lib/source/Fault';
import type { Message } from './messageSchema';
import { readMessage } from './readMessage';

let remembered: { root: string; message: Message | undefined } | undefined;

/** The message that is shown at the moment of the build (contentClock). Throws a ContentError when the file has a fault. */
export function currentMessage(): Message | undefined {
  const message = loadMessage(contentRoot());
  const now = contentClock().getTime();
  const isShown = message && Date.parse(message.start) <= now && now < Date.parse(message.end);
  return isShown ? message : undefined;
}

function loadMessage(root: string): Message | undefined {
  // A built site reads the file once; while somebody writes, each page shows what was just saved.
  if (process.env.NODE_ENV === 'production' && remembered?.root === root) return remembered.message;

  const { message, faults } = readMessage(root);
  if (faults.length > 0) throw new ContentError(faults);
  remembered = { root, message };
  return message;
}
