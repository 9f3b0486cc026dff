import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { publicationAddress, publicationsAddress } from '@/lib/publications/publicationAddresses';
import type { PublicationRegister } from '@/lib/publications/readPublications';

/** All that is known of all publications, with the reservations; `site` is the public address of the website. */
export function publicationsJson({ kinds, subjects, publications }: PublicationRegister, site: string) {
  const t = getTranslator(dataLocale);
  return {
    title: t('publications.all'),
    language: dataLocale,
    page: `${site}${publicationsAddress}`,
    reservation: t('publications.reservation'),
    count: publications.length,
    kinds: kinds.map(({ id, series, title }) => ({ id, series, title })),
    subjects,
    publications: publications.map(({ date, ...publication }) => ({
      ...publication,
      date: date?.value ?? null,
      dateIsUncertain: date ? date.isUncertain : null,
      page: `${site}${publicationAddress(publication.id)}`,
    })),
  };
}
