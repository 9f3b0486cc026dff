/**
 * Why there is no number. Written in the CSV, shown in the table and sent in the downloads: a missing figure, a hidden one, one that
 * is still to come and a zero are four different things. `..` and `x` are used as in Swedish and European official statistics.
 */
export const cellCodes = ['..', 'x', 'v'] as const;

export type CellCode = (typeof cellCodes)[number];

/** The last part of the keys in locales: `statistics.code.missing`. */
export const cellCodeTexts = { '..': 'missing', x: 'suppressed', v: 'expected' } as const satisfies Record<
  CellCode,
  string
>;

export function isCellCode(cell: unknown): cell is CellCode {
  return cellCodes.some((code) => code === cell);
}
