import type { Publication } from './Publication';

/** `okant` holds the publications whose year nobody knows: they are found there, and in no year by guess. */
export type PublicationYear = `${number}` | 'okant';

export function publicationYear({ date }: Pick<Publication, 'date'>): PublicationYear {
  return date ? (date.value.slice(0, 4) as `${number}`) : 'okant';
}
