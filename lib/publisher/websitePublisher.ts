import type { Subject } from '@/lib/content/Subject';
import { publisherFile, readPublisher } from './readPublisher';

export const websitePublisher: Subject = {
  check: ({ content }) => readPublisher(content.text(publisherFile)).faults,
};
