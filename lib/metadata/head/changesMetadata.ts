import type { Metadata } from 'next';
import { changeAddresses } from '@/lib/changes/changeAddresses';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { translationsIn } from '@/lib/i18n/translationsIn';
import { pageMetadata } from './pageMetadata';

export function changesMetadata(locale: Locale): Metadata {
  const t = getTranslator(locale);
  return pageMetadata({
    locale,
    address: changeAddresses[locale],
    title: t('history.allTitle'),
    description: t('history.allDescription'),
    translations: translationsIn(locale, Object.values(changeAddresses)),
  });
}
