import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import type { Publication } from './Publication';
import { readPublications } from './readPublications';

/** The kinds, the subjects, and the list itself. */
export const publicationFiles = [
  'content/data/publicationKinds.yaml',
  'content/data/publicationSubjects.yaml',
  'content/data/publications.csv',
] as const;

/** The site's publications. Throws a ContentError with every fault of the three files. */
export const loadPublications = fromContent('publications', ({ text }) => {
  const read = (file: string) => ({ file, text: text(file) });
  const [kinds, subjects, list] = publicationFiles;
  return wholeOrNothing(readPublications(read(kinds), read(subjects), read(list)));
});

export function getPublication(id: string): Publication {
  const found = loadPublications().publications.find((publication) => publication.id === id);
  if (!found) throw new Error(`There is no publication called "${id}".`);
  return found;
}
