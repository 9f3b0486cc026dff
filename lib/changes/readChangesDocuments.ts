import type { SearchDocument } from '@/lib/content/SearchDocument';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { changeAddresses } from './changeAddresses';

/** The list of all changes. What has changed is found on the page that it is about. */
export function readChangesDocuments(locale: Locale): SearchDocument[] {
  const t = getTranslator(locale);
  const address = changeAddresses[locale];
  return [
    {
      id: address,
      locale,
      kind: 'page',
      isList: true,
      address,
      title: t('history.allTitle'),
      trail: [t('frame.sectionMenu')],
      text: t('history.allDescription'),
      keywords: t('history.searchWords'),
    },
  ];
}
