import type { SearchDocument } from '@/lib/content/SearchDocument';
import type { Locale } from '@/lib/i18n/locales';
import { subjects } from './subjects';

/** All that can be found in a language. */
export const readDocuments = (locale: Locale): SearchDocument[] =>
  subjects.flatMap(({ documents }) => documents?.(locale) ?? []);
