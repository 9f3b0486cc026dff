import { CheckboxGroup } from '@/components/form/CheckboxGroup';
import { FieldGroup } from '@/components/form/FieldGroup';
import { FilterForm } from '@/components/form/FilterForm';
import { SelectField } from '@/components/form/SelectField';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import {
  canBeIndexed,
  groupsOf,
  measuresOf,
  timeDimension,
  timesOf,
} from '@/lib/statistics/selection/choices';
import type { Selection } from '@/lib/statistics/selection/Selection';
import { selectionPage } from '@/lib/statistics/selection/selectionAddress';
import { formatTime } from '@/lib/statistics/series/formatTime';
import { selectionFields } from '@/lib/statistics/series/selectionFields';

/** Time, groups, columns and index: an ordinary form, whose answer has an address to send on. */
export function SelectionForm({ selection, locale }: { selection: Selection; locale: Locale }) {
  const t = getTranslator(locale);
  const { series, from, to, only, measures, isIndexed } = selection;
  const time = timeDimension(series);
  const times = timesOf(series);
  const timeOptions = times.map((value) => ({
    value,
    text: formatTime(value, time?.type ?? 'year', locale),
  }));
  const columns = measuresOf(series);
  const isChosen = Boolean(from || to || measures.length || Object.keys(only).length || isIndexed);
  return (
    <FilterForm
      action={selectionPage}
      label={t('statistics.selection.form')}
      submit={t('statistics.selection.submit')}
      filters={{
        label: t('statistics.selection.form'),
        // On phones what was chosen is seen before the choices.
        isOpen: !isChosen,
        fields: (
          <>
            {time && times.length > 1 && (
              <FieldGroup label={time.label}>
                <SelectField
                  label={t('statistics.selection.from')}
                  name={selectionFields.from}
                  value={from ?? times[0] ?? ''}
                  options={timeOptions}
                />
                <SelectField
                  label={t('statistics.selection.to')}
                  name={selectionFields.to}
                  value={to ?? times.at(-1) ?? ''}
                  options={timeOptions}
                />
              </FieldGroup>
            )}
            {groupsOf(series).map(({ dimension: { name, label }, texts }) => (
              <CheckboxGroup
                key={name}
                label={label}
                name={name}
                values={only[name] ?? []}
                options={texts.map((text) => ({ value: text, text }))}
                more={t('statistics.selection.more')}
              />
            ))}
            {columns.length > 1 && (
              <CheckboxGroup
                label={t('statistics.selection.measures')}
                name={selectionFields.measure}
                values={measures}
                options={columns.map(({ name, label }) => ({ value: name, text: label }))}
                more={t('statistics.selection.more')}
              />
            )}
            {canBeIndexed(series) && (
              <CheckboxGroup
                label={t('statistics.selection.unit')}
                name={selectionFields.index}
                values={isIndexed ? ['1'] : []}
                options={[{ value: '1', text: t('statistics.selection.index') }]}
                more={t('statistics.selection.more')}
              />
            )}
          </>
        ),
      }}
    >
      <input type="hidden" name={selectionFields.series} value={series.id} />
    </FilterForm>
  );
}
