import type { Metadata } from 'next';
import { pageChangesAddress } from '@/lib/changes/changeAddresses';
import type { Page } from '@/lib/content/head/Page';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { pageMetadata } from './pageMetadata';

/** Not for search engines: a search should find what the page says now. */
export function historyMetadata({ locale, address, head }: Page): Metadata {
  const t = getTranslator(locale);
  const { title } = head;
  return {
    ...pageMetadata({
      locale,
      address: pageChangesAddress(address),
      title: t('history.pageTitle', { title }),
      description: t('history.description', { title }),
    }),
    robots: { index: false },
  };
}
