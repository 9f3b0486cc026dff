import { publisherFile } from '@/lib/content/phase/currentPhase';
import type { Subject } from '@/lib/content/Subject';
import { readPublisher } from './readPublisher';

export const websitePublisher: Subject = {
  files: [publisherFile],
  check: ({ content }) => readPublisher(content.text(publisherFile)).faults,
};
