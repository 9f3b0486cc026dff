import type { Subject } from '@/lib/content/Subject';
import { checkMessage } from './checkMessage';
import { loadMessage } from './loadMessage';

export const importantMessage: Subject = {
  check: checkMessage,
  moments(content) {
    const { message } = loadMessage(content);
    return message ? [message.start, message.end] : [];
  },
};
