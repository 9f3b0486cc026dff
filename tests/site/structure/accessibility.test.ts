import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { swedishDay } from '@/lib/source/swedishTime';
import { accessibilityRows } from './accessibilityRows';

/** WCAG 2.2 (https://www.w3.org/TR/WCAG22/), levels A and AA. 4.1.1 is no longer one. */
const required = `
1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5
1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13
2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11
2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6
3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3`;

/** Of level AAA, those that the site holds. */
const chosen = '1.4.6 1.4.9 2.2.3 2.4.8 2.4.9 2.4.10 2.4.13 2.5.5 3.1.3 3.1.4';

/** EN 301 549 V3.2.1: those about websites, and those about all that is information and communication technology. */
const clauses = '5.2 5.3 5.4 5.5–5.9 6 7 8 9.1–9.4 9.6 10 11.7 11.8 12.1 12.2';

test('the page about accessibility has a row for each criterion and clause, once, in order', () => {
  const numbers = accessibilityRows.map(({ number }) => number);
  expect(numbers).toEqual(`${required} ${chosen} ${clauses}`.trim().split(/\s+/));
});

test.each(accessibilityRows.map((row) => [row.number, row] as const))(
  '%s says how it was tested, by files that are there, and when',
  (_, { how, files, last }) => {
    expect(how.length).toBeGreaterThan(2);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    if (files.length === 0) expect(how).toMatch(/^(does not apply|assessed by reading): |^does not apply$/);
    expect(last).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(last <= swedishDay(new Date())).toBe(true);
  },
);
