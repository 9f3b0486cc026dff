import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sourceKey } from '@/lib/consent/inventory';
import { buildChoiceDates, buildEarlyScript } from '@/lib/delivery/build/inlineScripts';

const analyticsAddress = '/script/0123456789ab.js';
const islandsAddress = '/islands/ba9876543210.js';

describe.each([
  ['with analytics and islands', { analyticsAddress, islandsAddress }],
  ['without analytics', { analyticsAddress: '', islandsAddress }],
  ['where Next hydrates the page', { analyticsAddress, islandsAddress: '' }],
])('%s', (_, addresses) => {
  const code = buildEarlyScript(addresses);

  test('the early script is at most 1 kB (C39)', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1000);
  });

  test('the early script is the same whenever it is built', () => {
    expect(buildEarlyScript(addresses)).toBe(code);
  });

  test('nothing in the early script ends its element, or begins a comment in which that end is lost', () => {
    expect(code).not.toMatch(/<\/script|<script|<!--/i);
    expect(code).toBe(code.trim());
  });
});

test('the dates of the choice (C32) are told by a script of their own, on the cookie page alone', () => {
  expect(buildChoiceDates()).toContain('[data-after]');
  expect(buildEarlyScript({ analyticsAddress, islandsAddress })).not.toContain('data-after');
  expect(buildChoiceDates()).not.toMatch(/<\/script|<script|<!--/i);
});

test('the early script knows where the other scripts are', () => {
  const code = buildEarlyScript({ analyticsAddress, islandsAddress });
  expect(code).toContain(`"${analyticsAddress}"`);
  expect(code).toContain(`"${islandsAddress}"`);
});

test('the early script keeps the source of a visit under the name that the inventory has', () => {
  expect(buildEarlyScript({ analyticsAddress, islandsAddress })).toContain(`sessionStorage.${sourceKey}=`);
});

test('without analytics the early script has nothing that could start it', () => {
  expect(buildEarlyScript({ analyticsAddress: '', islandsAddress })).not.toContain('.hidden');
});

test('where Next hydrates the page the early script reaches for no island', () => {
  expect(buildEarlyScript({ analyticsAddress, islandsAddress: '' })).not.toContain('data-island');
});
