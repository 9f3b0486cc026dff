import { describe, expect, test } from 'vitest';
import { placeLabels } from '@/lib/statistics/chart/placeLabels';

describe('placeLabels', () => {
  test.each([
    ['one alone stays', [3], [3]],
    ['two that are far apart stay', [50, 150], [50, 150]],
    ['two at the same height are moved apart', [100, 100], [100, 138]],
    ['at the bottom they are moved upwards', [195, 200], [143, 181]],
    ['their order is kept', [150, 149], [181, 143]],
  ])('%s', (_, wanted, placed) => {
    expect(placeLabels(wanted, 200)).toEqual(placed);
  });
});
