import { Island } from '@/components/island/Island';
import type { Locale } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { searchFieldTexts } from '@/lib/search/searchFieldTexts';
import { longestQuery } from '@/lib/search/understandQuery';
import { SearchField } from './SearchField.client';

type SearchFormProps = {
  locale: Locale;
  /** Different for each form of a page. */
  id: string;
  query?: string;
  /** Whether the empty field has its name inside, where it cannot be seen beside it. */
  hasPlaceholder?: boolean;
};

/** A plain form that works by itself. When a visitor reaches for it, it also gets suggestions. */
export function SearchForm({ locale, id, query, hasPlaceholder }: SearchFormProps) {
  return (
    <Island
      name="SearchField"
      view={SearchField}
      locale={locale}
      texts={searchFieldTexts(locale)}
      props={{ id, action: searchAddresses[locale], query, hasPlaceholder, maxLength: longestQuery }}
    />
  );
}
