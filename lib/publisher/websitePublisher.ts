import type { Subject } from '@/lib/content/Subject';
import { publisherFile, readPublisher } from './readPublisher';

export const websitePublisher: Subject = {
  files: [publisherFile],
  check: ({ content }) => readPublisher(content.text(publisherFile)).faults,
};
