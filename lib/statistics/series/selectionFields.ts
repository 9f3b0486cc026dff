/**
 * The names that choices have in the address of a selection, besides the names of the series' own dimensions, which may therefore not be
 * called so.
 */
export const selectionFields = {
  series: 'serie',
  from: 'fran',
  to: 'till',
  measure: 'matt',
  index: 'index',
} as const;
