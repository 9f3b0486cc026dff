import { inEveryLanguage } from '@/lib/i18n/locales';

export const searchAddresses = inEveryLanguage(({ addresses }) => addresses.search);

/** Of the descriptions of them for browsers. */
export const openSearchAddresses = inEveryLanguage(({ addresses }) => addresses.openSearch);

/** Of suggestions for a half-typed query, in every language. */
export const suggestionAddress = '/api/forslag';
