import type { Subject } from '@/lib/content/Subject';
import { readPublisher } from './readPublisher';

export const websitePublisher: Subject = {
  check: ({ root }) => readPublisher(root).faults,
};
