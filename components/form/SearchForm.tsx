import { Island } from '@/components/island/Island';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { longestQuery } from '@/lib/search/understandQuery';
import { SearchField } from './SearchField.client';
import styles from './SearchField.module.css';

type SearchFormProps = {
  locale: Locale;
  /** Different for each form of a page. */
  id: string;
  query?: string;
  /** What stands in the empty field, where its name cannot be seen. */
  placeholder?: string;
};

/** A plain form that works by itself. When a visitor reaches for it, it also gets suggestions. */
export function SearchForm({ locale, id, query, placeholder }: SearchFormProps) {
  const t = getTranslator(locale);
  const { form, row, field, list } = styles;
  return (
    <Island
      name="SearchField"
      view={SearchField}
      props={{
        id,
        action: searchAddresses[locale],
        locale,
        query,
        placeholder,
        maxLength: longestQuery,
        texts: {
          label: t('search.label'),
          button: t('search.button'),
          suggestions: t('search.suggestions'),
        },
        classes: { form, row, field, list, status: 'visually-hidden' },
      }}
    />
  );
}
