import type { MadeHeading } from '@/lib/content/body/defineComponent';
import type { TextKey, Translator } from '@/lib/i18n/getTranslator';
import { findKinds } from './findKinds';
import type { Kind } from './kindSchema';
import { loadPublications } from './loadPublications';
import type { Publication } from './Publication';

/** The parts of the overview of all publications, in their order. */
export const overviewParts = {
  newest: { id: 'nyaste-publikationer', text: 'publications.newest' },
  subjects: { id: 'efter-amne', text: 'publications.subjects' },
  kinds: { id: 'efter-slag', text: 'publications.kinds' },
  years: { id: 'efter-ar', text: 'publications.years' },
} as const satisfies Record<string, { id: string; text: TextKey }>;

export const downloadsPart = { id: 'hamta-listan', text: 'publications.downloads' } as const;

export const kindHeadingId = (kind: string) => `slag-${kind}`;

/** "Vägledningar (12)": not the name of the page that the list may stand on, which links elsewhere have. */
export const kindHeading = ({ id, title }: Kind, publications: readonly Publication[], t: Translator) =>
  t('publications.counted', {
    name: title,
    count: publications.filter(({ kind }) => kind === id).length,
  });

/** Of what `<PublicationList>` shows: an overview, or the whole lists of some kinds. */
export function listHeadings(kinds: string | undefined, t: Translator): MadeHeading[] {
  const lists =
    kinds === undefined
      ? Object.values(overviewParts).map(({ id, text }) => ({ id, text: t(text) }))
      : findKinds(kinds, loadPublications()).map((kind) => ({
          id: kindHeadingId(kind.id),
          text: kindHeading(kind, loadPublications().publications, t),
        }));
  return [...lists, { id: downloadsPart.id, text: t(downloadsPart.text) }];
}
