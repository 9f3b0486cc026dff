import type { MadeHeading } from '@/lib/content/body/defineComponent';
import type { TextKey, Translator } from '@/lib/i18n/getTranslator';
import { findKinds } from './findKinds';
import { loadPublications } from './loadPublications';

/** The parts of the overview of all publications, in their order. */
export const overviewParts = {
  newest: { id: 'nyaste-publikationer', text: 'publications.newest' },
  subjects: { id: 'efter-amne', text: 'publications.subjects' },
  kinds: { id: 'efter-slag', text: 'publications.kinds' },
  years: { id: 'efter-ar', text: 'publications.years' },
} as const satisfies Record<string, { id: string; text: TextKey }>;

export const downloadsPart = { id: 'hamta-listan', text: 'publications.downloads' } as const;

export const kindHeadingId = (kind: string) => `slag-${kind}`;

/** Of what `<PublicationList>` shows: an overview, or the whole lists of some kinds. */
export function listHeadings(kinds: string | undefined, t: Translator): MadeHeading[] {
  const lists =
    kinds === undefined
      ? Object.values(overviewParts).map(({ id, text }) => ({ id, text: t(text) }))
      : findKinds(kinds, loadPublications()).map(({ id, title }) => ({ id: kindHeadingId(id), text: title }));
  return [...lists, { id: downloadsPart.id, text: t(downloadsPart.text) }];
}
