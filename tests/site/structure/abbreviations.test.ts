import { expect, test } from 'vitest';
import { checkContent } from '@/lib/check/checkContent';
import { generatedPages } from '@/lib/site/generatedPages';
import { faultLine } from '@/lib/source/Fault';

test('every abbreviation on a page is explained there or in the term bank', async () => {
  const { faults } = await checkContent({
    root: process.cwd(),
    now: new Date(),
    generatedPages: generatedPages(),
  });
  expect(faults.filter(({ rule }) => rule === 'abbreviation-unexplained').map(faultLine)).toEqual([]);
}, 60_000);
