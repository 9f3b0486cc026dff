import { dataLocale, type Locale } from '@/lib/i18n/locales';
import { loadPublications } from './loadPublications';
import type { Publication } from './Publication';

/** The language of the name of what kind a publication is: a few series have an English name. */
export const kindLanguage = ({ kind }: Pick<Publication, 'kind'>): Locale =>
  loadPublications().kinds.find(({ id }) => id === kind)?.language ?? dataLocale;
