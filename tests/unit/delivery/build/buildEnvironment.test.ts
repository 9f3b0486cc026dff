import { expect, onTestFinished, test, vi } from 'vitest';
import { buildEnvironment } from '@/lib/delivery/build/buildEnvironment';
import { buildIslands } from '@/lib/delivery/build/buildIslands';
import type { Settings } from '@/lib/settings/readSettings';

const settings: Settings = {
  host: '127.0.0.1',
  port: 3000,
  trustedProxies: [],
  logLevel: 'info',
  viewLog: 'each',
  drainSeconds: 0,
  siteUrl: undefined,
  analytics: { provider: 'builtin' },
};

test('the early script fetches the analytics script that was built', async () => {
  const built = await buildEnvironment(settings);
  expect(built.ANALYTICS_PROVIDER_BUILT).toBe('builtin');
  expect(built.ANALYTICS_SCRIPT_NAME).toMatch(/^[\da-f]{12}\.js$/);
  expect(built.ANALYTICS_SCRIPT_CODE).toContain('/api/visits');
  expect(built.EARLY_SCRIPT).toContain(`"/script/${built.ANALYTICS_SCRIPT_NAME}"`);
});

test('without analytics there is no analytics script, and the early script asks for none', async () => {
  const built = await buildEnvironment({ ...settings, analytics: { provider: 'none' } });
  expect(built.ANALYTICS_PROVIDER_BUILT).toBe('none');
  expect(built.ANALYTICS_SCRIPT_NAME).toBe('');
  expect(built.ANALYTICS_SCRIPT_CODE).toBe('');
  expect(built.EARLY_SCRIPT).not.toContain('/script/');
});

test('the style asks for the font that was made, and nothing else does', async () => {
  const built = await buildEnvironment(settings);
  expect(built.FONT_ADDRESS).toMatch(/^\/font\/inter-[\da-f]{12}\.woff2$/);
  expect(built.FONT_STYLE).toContain(`url(${built.FONT_ADDRESS})`);
  expect(Buffer.from(built.FONT_BASE64, 'base64').subarray(0, 4).toString()).toBe('wOF2');
});

test('while somebody writes, the font has also the characters that no page has yet', async () => {
  const built = await buildEnvironment(settings);
  onTestFinished(() => void vi.unstubAllEnvs());
  for (const where of ['dev', 'desk']) {
    vi.stubEnv('WRITING', where);
    const whileWriting = await buildEnvironment(settings);
    expect(whileWriting.FONT_STYLE).toContain(`url(${whileWriting.FONT_ADDRESS})`);
    expect(whileWriting.FONT_ADDRESS).not.toBe(built.FONT_ADDRESS);
    expect(whileWriting.FONT_BASE64.length).toBeGreaterThan(2 * built.FONT_BASE64.length);
  }
});

test('the early script fetches the islands’ script that was built, unless Next hydrates the page', async () => {
  const { address } = buildIslands();
  const earlyScript = async () => (await buildEnvironment(settings)).EARLY_SCRIPT;
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await earlyScript()).toContain(`"${address}"`);
  vi.stubEnv('LEAN', '0');
  expect(await earlyScript()).not.toContain('/islands/');
  vi.stubEnv('WRITING', 'desk');
  expect(await earlyScript()).toContain(`"${address}"`);
  vi.stubEnv('LEAN', '1');
  vi.stubEnv('WRITING', 'dev');
  expect(await earlyScript()).not.toContain('/islands/');
});
