import { FilterForm } from '@/components/form/FilterForm';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { countKinds, countSubjects, countYears } from '@/lib/publications/countPublications';
import { publicationSearchAddress } from '@/lib/publications/publicationAddresses';
import type { PublicationQuery } from '@/lib/publications/publicationQuery';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import { maxLength } from '@/lib/text/readSearchField';

type PublicationSearchFormProps = {
  register: PublicationRegister;
  /** What the form begins with; nothing is chosen before the first search. */
  query?: PublicationQuery;
  locale: Locale;
};

export function PublicationSearchForm({ register, query, locale }: PublicationSearchFormProps) {
  const t = getTranslator(locale);
  const kinds = countKinds(register).map(({ kind, count }) => ({
    value: kind.id,
    text: t('publications.counted', { name: kind.title, count }),
    language: kind.language,
  }));
  const subjects = countSubjects(register).map(({ subject: { id, title }, count }) => ({
    value: id,
    text: t('publications.counted', { name: title, count }),
  }));
  const years = countYears(register.publications).map(({ year, count }) => ({
    value: year,
    text: t('publications.counted', {
      name: year === 'okant' ? t('publications.unknownYear') : year,
      count,
    }),
  }));
  return (
    <FilterForm
      action={publicationSearchAddress}
      label={t('publications.search.title')}
      submit={t('publications.search.submit')}
      filters={{
        label: t('publications.search.filters'),
        isChosen: [query?.kind, query?.subject, query?.year].some(Boolean),
        fields: (
          <>
            <SelectField
              label={t('publications.search.kind')}
              name="slag"
              value={query?.kind ?? ''}
              options={[{ value: '', text: t('publications.search.everyKind') }, ...kinds]}
            />
            <SelectField
              label={t('publications.search.subject')}
              name="amne"
              value={query?.subject ?? ''}
              options={[{ value: '', text: t('publications.search.everySubject') }, ...subjects]}
            />
            <SelectField
              label={t('publications.search.year')}
              name="ar"
              value={query?.year ?? ''}
              options={[{ value: '', text: t('publications.search.everyYear') }, ...years]}
            />
            <SelectField
              label={t('publications.search.order')}
              name="ordning"
              value={query?.order ?? 'nyast'}
              options={[
                { value: 'nyast', text: t('publications.search.newestFirst') },
                { value: 'aldst', text: t('publications.search.oldestFirst') },
                { value: 'titel', text: t('publications.search.byTitle') },
              ]}
            />
          </>
        ),
      }}
    >
      <TextField
        label={t('publications.search.words')}
        name="q"
        value={query?.words ?? ''}
        maxLength={maxLength}
      />
    </FilterForm>
  );
}
