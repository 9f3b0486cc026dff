import { publisherFile } from '@/lib/content/phase/currentPhase';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { ContentError } from '@/lib/source/Fault';
import type { Publisher } from './publisherSchema';
import { readPublisher } from './readPublisher';

/** Whoever publishes the website; `undefined` while it is a preview, which nobody has published. */
export function currentPublisher(): Publisher | undefined {
  const publisher = loadPublisher();
  return publisher.phase === 'live' ? publisher : undefined;
}

/** Throws a ContentError when the file has a fault. */
const loadPublisher = fromContent('publisher', ({ text }) => {
  const { publisher, faults } = readPublisher(text(publisherFile));
  if (!publisher) throw new ContentError(faults);
  return publisher;
});
