import type { Metadata } from 'next';
import type { Page } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { printAddress } from '@/lib/print/printAddress';
import { pageMetadata } from './pageMetadata';

/** Not for search engines: a search should find the page itself, not a copy of it among others. */
export function printMetadata({ locale, address, head }: Page): Metadata {
  const t = getTranslator(locale);
  const { title } = head;
  return {
    ...pageMetadata({
      locale,
      address: printAddress(address),
      title: t('print.title', { title }),
      description: t('print.description', { title }),
    }),
    robots: { index: false },
  };
}
