import type { Locale } from '@/lib/i18n/locales';
import { contentFolders } from './contentFolders';

/** content/sv/a/b.mdx ⇒ /a/b. content/english/b.mdx ⇒ /english/b, and content/english/index.mdx ⇒ /english. */
export function addressOfFile(file: string, locale: Locale): string {
  const inFolder = file.slice(contentFolders[locale].length).replace(/\.mdx$/, '');
  if (locale === 'sv') return inFolder;
  return `/english${inFolder === '/index' ? '' : inFolder}`;
}
