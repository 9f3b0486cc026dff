import type { Metadata } from 'next';
import { changeAddresses } from '@/lib/changes/changeAddresses';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, otherLocale } from '@/lib/i18n/locales';
import { pageMetadata } from './pageMetadata';

export function changesMetadata(locale: Locale): Metadata {
  const t = getTranslator(locale);
  return pageMetadata({
    locale,
    address: changeAddresses[locale],
    title: t('history.allTitle'),
    description: t('history.allDescription'),
    translation: changeAddresses[otherLocale(locale)],
  });
}
