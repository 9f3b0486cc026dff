import { languageOf, localeOfAddress } from '@/lib/i18n/locales';

/** /a/b ⇒ content/sv/a/b.mdx. The way back from `addressOfFile`. */
export function fileOfAddress(address: string): string {
  const { folder, prefix } = languageOf(localeOfAddress(address));
  return `${folder}${address.slice(prefix.length) || '/index'}.mdx`;
}
