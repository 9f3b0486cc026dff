import type { Metadata } from 'next';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import type { Publication } from '@/lib/publications/Publication';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import type { ListOfPublications } from '@/lib/publications/publicationLists';
import { pageMetadata } from './pageMetadata';

/** The title names the series too: a report and its tables may have one name. */
export function publicationMetadata({ id, title, summary, series, number }: Publication): Metadata {
  return pageMetadata({
    locale: dataLocale,
    address: publicationAddress(id),
    title,
    inside: [series, number].filter(Boolean).join(' '),
    description: summary,
  });
}

export function listMetadata({ address, title, lead }: ListOfPublications): Metadata {
  const inside = getTranslator(dataLocale)('publications.several');
  return pageMetadata({ locale: dataLocale, address, title, inside, description: lead });
}
