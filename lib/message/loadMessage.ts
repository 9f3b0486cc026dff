import { fromContent } from '@/lib/content/snapshot/fromContent';
import { ContentError } from '@/lib/source/Fault';
import type { Message } from './messageSchema';
import { messageFile, readMessage } from './readMessage';

/** The message of the site, shown now or not, and what is wrong with it. */
export const loadMessage = fromContent('message', ({ text }) => readMessage(text(messageFile)));

/** The message that is shown at the moment of the build. Throws a ContentError when the file has a fault. */
export const currentMessage = fromContent('current message', (content): Message | undefined => {
  const { message, faults } = loadMessage(content);
  if (faults.length > 0) throw new ContentError(faults);
  const now = content.now.getTime();
  const isShown = message && Date.parse(message.start) <= now && now < Date.parse(message.end);
  return isShown ? message : undefined;
});
