import type { Kind } from './kindSchema';
import type { Publication } from './Publication';
import type { PublicationSubject } from './publicationSubjectSchema';
import { type PublicationYear, publicationYear } from './publicationYear';
import type { PublicationRegister } from './readPublications';

/** Kinds without publications are left out: their pages would be empty. */
export function countKinds({ kinds, publications }: PublicationRegister): { kind: Kind; count: number }[] {
  return kinds
    .map((kind) => ({
      kind,
      count: publications.filter((publication) => publication.kind === kind.id).length,
    }))
    .filter(({ count }) => count > 0);
}

/** In the editors' order, without those of no publication. */
export function countSubjects({ subjects, publications }: PublicationRegister): {
  subject: PublicationSubject;
  count: number;
}[] {
  return subjects
    .map((subject) => ({
      subject,
      count: publications.filter((publication) => publication.subject === subject.id).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Newest first, and those of no known year last. */
export function countYears(publications: readonly Publication[]): { year: PublicationYear; count: number }[] {
  const counts = new Map<PublicationYear, number>();
  for (const publication of publications) {
    const year = publicationYear(publication);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .map(([year, count]) => ({ year, count }))
    .sort(
      (a, b) => Number(a.year === 'okant') - Number(b.year === 'okant') || Number(b.year) - Number(a.year),
    );
}
