import { selectionFields } from '@/lib/statistics/series/selectionFields';
import type { Selection } from './Selection';

export const selectionPage = '/statistik-och-analys/urval';

/** A page, and the same rows for programs. */
export type SelectionForm = 'page' | 'csv' | 'json';

/** The address of a selection, the same for the same selection and, but for its ending, in each form. */
export function selectionAddress(
  { series, from, to, only, measures, isIndexed }: Selection,
  form: SelectionForm = 'page',
): string {
  const query = new URLSearchParams({ [selectionFields.series]: series.id });
  for (const [name, texts] of Object.entries(only)) for (const text of texts) query.append(name, text);
  if (from) query.set(selectionFields.from, from);
  if (to) query.set(selectionFields.to, to);
  for (const measure of measures) query.append(selectionFields.measure, measure);
  if (isIndexed) query.set(selectionFields.index, '1');
  return `${selectionPage}${form === 'page' ? '' : `.${form}`}?${query}`;
}
