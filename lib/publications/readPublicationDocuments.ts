import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import { dataLocale } from '@/lib/i18n/locales';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress, publicationsAddress } from '@/lib/publications/publicationAddresses';

/** Nearly all are the agency's own: its name in each of them would only make noise. */
const agency = 'Försäkringskassan';

/** The publications: what they are called, numbered and about. */
export function readPublicationDocuments(): SearchDocument[] {
  const { kinds, subjects, publications } = loadPublications();
  const titles = new Map(kinds.map(({ id, title }) => [id, title]));
  const subjectTitles = new Map(subjects.map(({ id, title }) => [id, title]));
  const trail = trailTitles(dataLocale, publicationsAddress);

  return publications.map((publication) => {
    const { id, kind, subject, series, number, diarienummer, title, summary, publisher, note, date } =
      publication;
    const numbered = [series, number].filter(Boolean).join(' ');
    return {
      id: publicationAddress(id),
      locale: dataLocale,
      kind: 'publication',
      address: publicationAddress(id),
      title,
      alsoCalled: number ? [numbered] : [],
      trail: [...trail, titles.get(kind) ?? series],
      text: [summary, `${numbered}.`, publisher === agency ? '' : `${publisher}.`, note]
        .filter(Boolean)
        .join(' '),
      keywords: [series, diarienummer, titles.get(kind), subjectTitles.get(subject), date?.value.slice(0, 4)]
        .filter(Boolean)
        .join(' '),
      // An uncertain date would look certain in a row of hits; the publication's page tells of it.
      date: date && !date.isUncertain ? date.value : undefined,
    };
  });
}
