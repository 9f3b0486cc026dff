import type { Metadata } from 'next';
import type { Page } from '@/lib/content/head/Page';
import { pageTranslations } from '@/lib/content/pageTranslations';
import { translationsIn } from '@/lib/i18n/translationsIn';
import { pageMetadata } from './pageMetadata';

export function contentMetadata(page: Page): Metadata {
  const { locale, address, head } = page;
  const { title, description } = head;
  return pageMetadata({
    locale,
    address,
    title,
    description,
    translations: translationsIn(locale, pageTranslations(page)),
    markdown: `${address}.md`,
  });
}
