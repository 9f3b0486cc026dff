import type { Publication } from './Publication';

/** Holds the publications whose year nobody knows: they are found there, and in no year by guess. */
export const unknownYear = 'okant';

export type KnownYear = `${number}`;

export type PublicationYear = KnownYear | typeof unknownYear;

export function publicationYear({ date }: Pick<Publication, 'date'>): PublicationYear {
  return date ? (date.value.slice(0, 4) as KnownYear) : unknownYear;
}
