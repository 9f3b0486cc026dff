import { didYouMean } from '@/lib/text/didYouMean';
import { nearestName } from '@/lib/text/nearestName';
import type { Kind } from './kindSchema';
import { loadPublications } from './loadPublications';
import type { PublicationRegister } from './readPublications';

const idsOf = (kinds: string) => kinds.split(',').map((id) => id.trim());

/** The kinds that `<PublicationList kinds="vagledning, arsredovisning" />` names. Unknown ones were told by `checkKinds`. */
export function findKinds(kinds: string, register: PublicationRegister): Kind[] {
  return idsOf(kinds).flatMap((id) => register.kinds.find((kind) => kind.id === id) ?? []);
}

/** What is wrong with the kinds that a page names, as a sentence for its editor. */
export function checkKinds(kinds: string): string | undefined {
  const known = loadPublications().kinds.map(({ id }) => id);
  const unknown = idsOf(kinds).find((id) => !known.includes(id));
  if (unknown === undefined) return undefined;

  const nearest = nearestName(unknown, known);
  const advice = didYouMean(nearest, `Slagen är ${known.join(', ')}.`);
  return `Slaget av publikationer "${unknown}" finns inte.${advice}`;
}
