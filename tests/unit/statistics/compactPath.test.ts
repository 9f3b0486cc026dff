import { expect, test } from 'vitest';
import { compactPath } from '@/lib/statistics/chart/compactPath';

test.each([
  ['each place is told from the one before', 'M0,100L1,98L2,103', 'M0,100l1-2l1,5'],
  ['a path of several parts begins each where it is', 'M0,1L1,2M5,6L6,6', 'M0,1l1,1M5,6l1,0'],
  ['a closed path stays closed', 'M0,1L1,2L1,9Z', 'M0,1l1,1l0,7Z'],
  ['decimals do not grow', 'M0,0.1L0.3,0.2', 'M0,0.1l0.3,0.1'],
])('%s', (_, path, compact) => {
  expect(compactPath(path)).toBe(compact);
});
