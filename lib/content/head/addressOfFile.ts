import { type Locale, languageOf } from '@/lib/i18n/locales';

/** content/sv/a/b.mdx ⇒ /a/b. content/english/b.mdx ⇒ /english/b, and content/english/index.mdx ⇒ /english. */
export function addressOfFile(file: string, locale: Locale): string {
  const { folder, prefix } = languageOf(locale);
  const inFolder = file.slice(folder.length).replace(/\.mdx$/, '');
  return prefix && inFolder === '/index' ? prefix : prefix + inFolder;
}
