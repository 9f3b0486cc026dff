import { FilterForm } from '@/components/form/FilterForm';
import { SelectField } from '@/components/form/SelectField';
import { TextField } from '@/components/form/TextField';
import { decisionSearchAddress } from '@/lib/decisions/decisionAddresses';
import { type DecisionQuery, yearsOf } from '@/lib/decisions/decisionQuery';
import { type Decision, decisionKinds } from '@/lib/decisions/decisionRow';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { maxLength } from '@/lib/text/readSearchField';

type DecisionSearchFormProps = {
  decisions: readonly Decision[];
  /** What the form begins with; nothing is chosen before the first search. */
  query?: DecisionQuery;
  locale: Locale;
};

export function DecisionSearchForm({ decisions, query, locale }: DecisionSearchFormProps) {
  const t = getTranslator(locale);
  const kinds = decisionKinds.map((kind) => ({ value: kind, text: t(`decisions.kind.${kind}`) }));
  const years = yearsOf(decisions).map((year) => ({ value: year, text: year }));
  return (
    <FilterForm
      action={decisionSearchAddress}
      label={t('decisions.search.title')}
      submit={t('decisions.search.submit')}
      filters={{
        label: t('decisions.search.filters'),
        isOpen: [query?.kind, query?.year].some(Boolean),
        fields: (
          <>
            <SelectField
              label={t('decisions.search.kind')}
              name="slag"
              value={query?.kind ?? ''}
              options={[{ value: '', text: t('decisions.search.everyKind') }, ...kinds]}
            />
            <SelectField
              label={t('decisions.search.year')}
              name="ar"
              value={query?.year ?? ''}
              options={[{ value: '', text: t('decisions.search.everyYear') }, ...years]}
            />
          </>
        ),
      }}
    >
      <TextField
        label={t('decisions.search.words')}
        name="q"
        value={query?.words ?? ''}
        maxLength={maxLength}
      />
    </FilterForm>
  );
}
