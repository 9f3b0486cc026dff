import { CheckboxGroup } from '@/components/form/CheckboxGroup';
import { FieldGroup } from '@/components/form/FieldGroup';
import { FilterForm } from '@/components/form/FilterForm';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { countKinds, countSubjects, countYears } from '@/lib/publications/countPublications';
import { publicationSearchAddress } from '@/lib/publications/publicationAddresses';
import { unknownYear } from '@/lib/publications/publicationYear';
import type { PublicationRegister } from '@/lib/publications/readPublications';
import type { PublicationQuery } from '@/lib/publications/search/publicationQuery';
import { maxLength } from '@/lib/text/readSearchField';

type PublicationSearchFormProps = {
  register: PublicationRegister;
  /** What the form begins with; nothing is chosen before the first search. */
  query?: PublicationQuery;
  locale: Locale;
};

export function PublicationSearchForm({ register, query, locale }: PublicationSearchFormProps) {
  const t = getTranslator(locale);
  const kinds = countKinds(register)
    .map(({ kind: { id, title, language }, count }) => ({ value: id, text: title, language, count }))
    .sort((one, other) => other.count - one.count);
  const subjects = countSubjects(register).map(({ subject: { id, title }, count }) => ({
    value: id,
    text: t('publications.counted', { name: title, count }),
  }));
  const yearOptions = [
    { value: '', text: t('publications.search.everyYear') },
    ...countYears(register.publications).map(({ year }) => ({
      value: year,
      text: year === unknownYear ? t('publications.unknownYear') : year,
    })),
  ];
  const years = query?.years === unknownYear ? { from: unknownYear, to: undefined } : query?.years;
  return (
    <FilterForm
      action={publicationSearchAddress}
      label={t('publications.search.title')}
      submit={t('publications.search.submit')}
      filters={{
        label: t('publications.search.filters'),
        isOpen: Boolean(query?.kinds.length || query?.subject || query?.years),
        fields: (
          <>
            <CheckboxGroup
              label={t('publications.search.kind')}
              name="slag"
              values={query?.kinds ?? []}
              options={kinds}
              more={t('publications.search.more')}
            />
            <SelectField
              label={t('publications.search.subject')}
              name="amne"
              value={query?.subject ?? ''}
              options={[{ value: '', text: t('publications.search.everySubject') }, ...subjects]}
            />
            <FieldGroup label={t('publications.search.year')}>
              <SelectField
                label={t('publications.search.from')}
                name="fran"
                value={years?.from ?? ''}
                options={yearOptions}
              />
              <SelectField
                label={t('publications.search.to')}
                name="till"
                value={years?.to ?? ''}
                options={yearOptions.filter(({ value }) => value !== unknownYear)}
              />
            </FieldGroup>
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
