import { FilterForm } from '@/components/form/FilterForm';
import { TextField } from '@/components/form/TextField';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { termSearchAddress } from '@/lib/terms/termAddresses';
import { maxLength } from '@/lib/text/readSearchField';

export function TermSearchForm({ locale, words = '' }: { locale: Locale; words?: string }) {
  const t = getTranslator(locale);
  return (
    <FilterForm action={termSearchAddress} label={t('terms.search.title')} submit={t('terms.search.submit')}>
      <TextField label={t('terms.search.words')} name="q" value={words} maxLength={maxLength} />
    </FilterForm>
  );
}
