import type { Subject } from '@/lib/content/Subject';
import { checkMessage } from './checkMessage';
import { readMessage } from './readMessage';

export const importantMessage: Subject = {
  check: checkMessage,
  moments(root) {
    const { message } = readMessage(root);
    return message ? [message.start, message.end] : [];
  },
};
