import type { Subject } from '@/lib/content/Subject';
import { checkMessage } from './checkMessage';
import { loadMessage } from './loadMessage';
import { messageFile } from './readMessage';

export const importantMessage: Subject = {
  files: [messageFile],
  check: checkMessage,
  moments(content) {
    const { message } = loadMessage(content);
    return message ? [message.start, message.end] : [];
  },
};
