import { localeOfAddress } from '@/lib/i18n/locales';
import { contentFolders } from './contentFolders';

/** /a/b ⇒ content/sv/a/b.mdx. The way back from `addressOfFile`. */
export function fileOfAddress(address: string): string {
  const locale = localeOfAddress(address);
  if (locale === 'sv') return `${contentFolders.sv}${address}.mdx`;
  return `${contentFolders.en}${address.slice('/english'.length) || '/index'}.mdx`;
}
