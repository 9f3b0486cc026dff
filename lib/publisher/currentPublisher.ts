import { contentRoot } from '@/lib/source/contentRoot';
import { ContentError } from '@/lib/source/Fault';
import type { Phase, Publisher, PublisherFile } from './publisherSchema';
import { readPublisher } from './readPublisher';

let remembered: { root: string; publisher: PublisherFile } | undefined;

/** Whoever publishes the website; `undefined` while it is a preview, which nobody has published. */
export function currentPublisher(): Publisher | undefined {
  const publisher = loadPublisher(contentRoot());
  return publisher.phase === 'live' ? publisher : undefined;
}

export const currentPhase = (): Phase => loadPublisher(contentRoot()).phase;

/** Throws a ContentError when the file has a fault. */
function loadPublisher(root: string): PublisherFile {
  // A built site reads the file once; while somebody writes, each page shows what was just saved.
  if (process.env.NODE_ENV === 'production' && remembered?.root === root) return remembered.publisher;

  const { publisher, faults } = readPublisher(root);
  if (!publisher) throw new ContentError(faults);
  remembered = { root, publisher };
  return publisher;
}
