import { expect, test } from 'vitest';
import { buildEnvironment } from '@/lib/delivery/buildEnvironment';
import type { Settings } from '@/lib/settings/readSettings';

const settings: Settings = {
  host: '127.0.0.1',
  port: 3000,
  siteUrl: undefined,
  analytics: { provider: 'builtin' },
};

test('the early script fetches the analytics script that was built', () => {
  const built = buildEnvironment(settings);
  expect(built.ANALYTICS_PROVIDER_BUILT).toBe('builtin');
  expect(built.ANALYTICS_SCRIPT_NAME).toMatch(/^[\da-f]{12}\.js$/);
  expect(built.ANALYTICS_SCRIPT_CODE).toContain('/api/visits');
  expect(built.EARLY_SCRIPT).toContain(`"/script/${built.ANALYTICS_SCRIPT_NAME}"`);
});

test('without analytics there is no analytics script, and the early script asks for none', () => {
  const built = buildEnvironment({ ...settings, analytics: { provider: 'none' } });
  expect(built.ANALYTICS_PROVIDER_BUILT).toBe('none');
  expect(built.ANALYTICS_SCRIPT_NAME).toBe('');
  expect(built.ANALYTICS_SCRIPT_CODE).toBe('');
  expect(built.EARLY_SCRIPT).not.toContain('/script/');
});
