import { atomFeed } from '@/lib/feeds/atomFeed';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { formatPublicationDate } from '@/lib/publications/formatPublicationDate';
import type { Kind } from '@/lib/publications/kindSchema';
import type { Publication } from '@/lib/publications/Publication';
import {
  feedAddress,
  kindAddress,
  publicationAddress,
  publicationsAddress,
} from '@/lib/publications/publicationAddresses';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { sortPublications } from '@/lib/publications/sortPublications';

/**
 * What has come into the list, the last first; of a kind or of all. A feed tells when our row was written: when the publication
 * itself came out is often not known to the day, and is said in words. `site` is the public address of the website.
 */
export function publicationFeed({ publications }: PublicationRegister, site: string, kind?: Kind): string {
  const t = getTranslator(dataLocale);
  const chosen = publications.filter((publication) => !kind || publication.kind === kind.id);
  const page = kind ? kindAddress(kind.id) : publicationsAddress;
  const entries = sortPublications(chosen, 'nyast')
    // Sorting is stable: those recorded on the same day stay in the order of their own dates.
    .sort((a, b) => (a.recorded === b.recorded ? 0 : a.recorded < b.recorded ? 1 : -1));

  return atomFeed({
    name: page,
    title: kind ? t('publications.kindFeedTitle', { title: kind.title }) : t('publications.feedTitle'),
    subtitle: t('publications.feedSubtitle'),
    selfAddress: `${site}${feedAddress(kind?.id)}`,
    pageAddress: `${site}${page}`,
    locale: dataLocale,
    updated: entries[0]?.recorded ?? '1970-01-01',
    entries: entries.map((publication) => ({
      name: publicationAddress(publication.id),
      title: publication.title,
      address: `${site}${publicationAddress(publication.id)}`,
      updated: publication.recorded,
      summary: summaryOf(publication),
      categories: [publication.series],
    })),
  });
}

/** "Vägledning 2021:1. 17 mars 2022. Vägledning om ... Senast ändrad 2022-03-17." What is not known is left out. */
function summaryOf({ series, number, date, summary, note }: Publication): string {
  const dateText = date && formatPublicationDate(date, dataLocale);
  return [`${[series, number].filter(Boolean).join(' ')}.`, dateText && `${dateText}.`, summary, note]
    .filter(Boolean)
    .join(' ');
}
