import { fromContent } from '@/lib/content/snapshot/fromContent';
import { wholeOrNothing } from '@/lib/source/wholeOrNothing';
import type { Publication } from './Publication';
import { readPublications } from './readPublications';

const kindFile = 'content/data/publicationKinds.yaml';
const subjectFile = 'content/data/publicationSubjects.yaml';
const publicationFile = 'content/data/publications.csv';

/** The site's publications. Throws a ContentError with every fault of the three files. */
export const loadPublications = fromContent('publications', ({ text }) =>
  wholeOrNothing(
    readPublications(
      { file: kindFile, text: text(kindFile) },
      { file: subjectFile, text: text(subjectFile) },
      { file: publicationFile, text: text(publicationFile) },
    ),
  ),
);

export function getPublication(id: string): Publication {
  const found = loadPublications().publications.find((publication) => publication.id === id);
  if (!found) throw new Error(`There is no publication called "${id}".`);
  return found;
}
