import type { Metadata } from 'next';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { termAddress } from '@/lib/terms/termAddresses';
import type { Term } from '@/lib/terms/termSchema';
import { capitalize } from '@/lib/text/capitalize';
import { pageMetadata } from './pageMetadata';

export function termMetadata({ id, term, definition }: Term): Metadata {
  return pageMetadata({
    locale: dataLocale,
    address: termAddress(id),
    title: capitalize(term),
    inside: getTranslator(dataLocale)('terms.title'),
    description: definition,
  });
}
