import { describe, expect, test } from 'vitest';
import { isFormula } from '@/lib/source/table/isFormula';

describe('isFormula', () => {
  test.each([
    '=1+1',
    "=cmd|' /C calc'!A0",
    '+46 771 524 524',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '-',
  ])('%j would be run', (cell) => {
    expect(isFormula(cell)).toBe(true);
  });

  test.each(['', '5', '-5', '+5', '-5.25', '2024-01', 'vab', '–', '..', 'a=b'])(
    '%j is only shown',
    (cell) => {
      expect(isFormula(cell)).toBe(false);
    },
  );
});
