import type { GovernmentOrganization } from 'schema-dts';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { originalLocale } from '@/lib/i18n/locales';

/**
 * The agency that the site is about, with what its sources say and nothing more: the number stands on the page
 * "Vårt uppdrag".
 */
export function organisation(site: string): GovernmentOrganization {
  const t = getTranslator(originalLocale);
  return {
    '@type': 'GovernmentOrganization',
    '@id': organisationId(site),
    name: t('machines.organisation'),
    alternateName: t('machines.alternateName'),
    url: 'https://www.forsakringskassan.se',
    // Organisationsnummer.
    taxID: '202100-5521',
  };
}

export function organisationId(site: string): string {
  return `${site}/#forsakringskassan`;
}
