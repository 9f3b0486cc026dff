import type { Metadata } from 'next';
import type { Page } from '@/lib/content/head/Page';
import { pageMetadata } from './pageMetadata';

export function contentMetadata({ locale, address, head }: Page): Metadata {
  const { title, description, translation } = head;
  return pageMetadata({
    locale,
    address,
    title,
    description,
    translation,
    markdown: `${address}.md`,
  });
}
