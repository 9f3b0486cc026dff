import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sourceKey } from '@/lib/consent/inventory';
import { buildEarlyScript } from '@/lib/delivery/buildEarlyScript';

describe.each([
  ['with analytics', '/script/0123456789ab.js'],
  ['without analytics', ''],
])('%s', (_, address) => {
  const code = buildEarlyScript(address);

  test('the early script is at most 1 kB (C39)', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(1000);
  });

  test('the early script is the same whenever it is built', () => {
    expect(buildEarlyScript(address)).toBe(code);
  });

  test('nothing in the early script ends its element, or begins a comment in which that end is lost', () => {
    expect(code).not.toMatch(/<\/script|<script|<!--/i);
    expect(code).toBe(code.trim());
  });
});

test('the early script knows where the analytics script is', () => {
  expect(buildEarlyScript('/script/0123456789ab.js')).toContain('"/script/0123456789ab.js"');
});

test('the early script keeps the source of a visit under the name that the inventory has', () => {
  expect(buildEarlyScript('/script/0123456789ab.js')).toContain(`sessionStorage.${sourceKey}=`);
});

test('without analytics the early script has nothing that could start it', () => {
  expect(buildEarlyScript('')).not.toContain('.hidden');
});
