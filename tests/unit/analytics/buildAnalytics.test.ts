import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { buildAnalytics } from '@/lib/delivery/build/buildAnalytics';
import type { AnalyticsSettings } from '@/lib/settings/readSettings';

const url = 'https://stat.example.se/m';

test('without analytics there is no script', () => {
  expect(buildAnalytics({ provider: 'none' })).toBeUndefined();
});

const settings: [AnalyticsSettings, string][] = [
  [{ provider: 'builtin' }, '/api/visits'],
  [{ provider: 'matomo', url, siteId: '7' }, 'matomo.php'],
  [{ provider: 'umami', url, siteId: '0b1f2f0e-6a52-4a0c-9f0d-3c1b5d9f4a11' }, '/api/send'],
  [{ provider: 'plausible', url, siteId: 'om.example.se' }, '/api/event'],
];

describe.each(settings)('%o', (chosen, sign) => {
  const built = buildAnalytics(chosen);

  test('the script holds the chosen provider and its settings, and no other provider', () => {
    expect(settings.map(([, other]) => other).filter((other) => built?.code.includes(other))).toEqual([sign]);
    if ('url' in chosen) {
      expect(built?.code).toContain(chosen.url);
      expect(built?.code).toContain(chosen.siteId);
    }
  });

  test('no script of the product’s own is fetched', () => {
    expect(built?.code).not.toMatch(/createElement|\.js\b|\bimport\(|\beval\(|new Function/);
  });

  test('the name tells the content', () => {
    const hash = createHash('sha256')
      .update(built?.code ?? '')
      .digest('hex');
    expect(built?.name).toBe(`${hash.slice(0, 12)}.js`);
  });

  test('the same settings give the same script, whenever it is built', () => {
    expect(buildAnalytics(chosen)).toEqual(built);
  });

  test('the script is at most 3 kB', () => {
    expect(gzipSync(built?.code ?? '').length).toBeLessThanOrEqual(3000);
  });
});
