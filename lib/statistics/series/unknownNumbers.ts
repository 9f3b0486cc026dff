import type { Series } from './Series';

/**
 * The numbers of a chart's finding that stand nowhere in its series, each once: a figure may be told as it is, in thousands or in millions,
 * with up to two decimals, and numbers may also be those of years, groups, units ("per 1 000 kvinnor") and names ("sjukpenningtal 2.0").
 */
export function unknownNumbers(
  { rows, columns, title }: Pick<Series, 'rows' | 'columns' | 'title'>,
  finding: string,
): string[] {
  const known = new Set([
    ...numbersIn(title),
    ...rows.flatMap(({ figures }) => Object.values(figures).flatMap(roundings)),
    ...rows.flatMap(({ texts }) => Object.values(texts).flatMap(numbersIn)),
    ...columns.flatMap((column) =>
      numbersIn('unit' in column ? `${column.label} ${column.unit}` : column.label),
    ),
  ]);
  return [...new Set(numbersIn(finding))].filter((number) => !known.has(number));
}

export function numbersIn(text: string): string[] {
  return joinThousands(text).match(/\d+(,\d+)?/g) ?? [];
}

/** A space before three digits is part of the number. */
export const joinThousands = (text: string) => text.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '');

/** How a figure may be told, without its sign: a finding says that something fell by so much. */
export function roundings(figure: unknown): string[] {
  if (typeof figure !== 'number') return [];
  const size = Math.abs(figure);
  return [size, size / 1000, size / 1_000_000]
    .flatMap((number) => [String(number), ...[0, 1, 2].map((decimals) => number.toFixed(decimals))])
    .map((text) => text.replace('.', ','));
}
