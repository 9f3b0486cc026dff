import type { Series } from './Series';

/**
 * The numbers of a chart's finding that stand nowhere in its series, each once: a figure may be told as it is, in thousands or in millions,
 * with up to two decimals, and numbers may also be those of years, groups, units ("per 1 000 kvinnor") and names ("sjukpenningtal 2.0").
 */
export function unknownNumbers(
  { rows, columns, title }: Pick<Series, 'rows' | 'columns' | 'title'>,
  finding: string,
): string[] {
  const named = new Set([
    ...numbersIn(title),
    ...rows.flatMap(({ texts }) => Object.values(texts).flatMap(numbersIn)),
    ...columns.flatMap((column) =>
      numbersIn('unit' in column ? `${column.label} ${column.unit}` : column.label),
    ),
  ]);
  return [...new Set(numbersIn(finding))].filter(
    (number) =>
      !named.has(number) &&
      !rows.some(({ figures }) => Object.values(figures).some((figure) => isTold(figure, number))),
  );
}

export function numbersIn(text: string): string[] {
  return joinThousands(text).match(/\d+(,\d+)?/g) ?? [];
}

/** A space before three digits is part of the number. */
export const joinThousands = (text: string) => text.replace(/(?<=\d)[ \u00A0\u202F](?=\d{3}(?!\d))/g, '');

/** Whether a number tells a figure, without its sign: a finding says that something fell by so much. */
export function isTold(figure: unknown, number: string): boolean {
  if (typeof figure !== 'number') return false;
  const told = Number(number.replace(',', '.'));
  return (
    [1, 1000, 1_000_000]
      .map((unit) => Math.abs(figure) / unit)
      // A series has thousands of figures, and few of them are near enough to be worth writing out.
      .some((size) => Math.abs(size - told) < 1 && roundings(size).includes(number))
  );
}

const roundings = (size: number) =>
  [String(size), ...[0, 1, 2].map((decimals) => size.toFixed(decimals))].map((text) =>
    text.replace('.', ','),
  );
