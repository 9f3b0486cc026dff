import { describe, expect, test } from 'vitest';
import { checkSameSettings, describeBuildSettings } from '@/lib/settings/describeBuildSettings';
import type { Settings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';

const builtin: Settings = {
  host: '127.0.0.1',
  port: 3000,
  trustedProxies: [],
  logLevel: 'info',
  viewLog: 'each',
  drainSeconds: 0,
  siteUrl: undefined,
  analytics: { provider: 'builtin' },
};
const matomo: Settings = {
  ...builtin,
  siteUrl: 'https://www.example.org',
  analytics: { provider: 'matomo', url: 'https://stat.example.org', siteId: '7' },
};

function faultsOf(built: Settings, now: Settings): readonly string[] {
  try {
    checkSameSettings(describeBuildSettings(built), now);
  } catch (error) {
    if (error instanceof SettingsError) return error.faults;
    throw error;
  }
  return [];
}

describe('the same settings as at the build', () => {
  test.each([builtin, matomo])('are right', (settings) => {
    expect(faultsOf(settings, settings)).toEqual([]);
  });

  test('give the same text in whatever order they were written', () => {
    const { siteUrl, host, port } = matomo;
    const turned: Settings = {
      analytics: { siteId: '7', url: 'https://stat.example.org', provider: 'matomo' },
      siteUrl,
      port,
      host,
      trustedProxies: [],
      logLevel: 'info',
      viewLog: 'each',
      drainSeconds: 0,
    };
    expect(describeBuildSettings(turned)).toBe(describeBuildSettings(matomo));
  });

  test('include neither host nor port, which a start may choose', () => {
    expect(faultsOf(builtin, { ...builtin, host: '0.0.0.0', port: 8080 })).toEqual([]);
  });
});

describe('other settings than at the build', () => {
  const again = 'Run npm run build again with the same settings.';

  test('another provider is told of', () => {
    expect(faultsOf(builtin, { ...builtin, analytics: { provider: 'none' } })).toEqual([
      `ANALYTICS_PROVIDER is none now, but the build was made with builtin. ${again}`,
    ]);
  });

  test('what was set and is not any more is told of', () => {
    expect(faultsOf(matomo, { ...matomo, siteUrl: undefined })).toEqual([
      `SITE_URL is not set now, but the build was made with https://www.example.org. ${again}`,
    ]);
  });

  test('everything that differs is told of', () => {
    expect(faultsOf(builtin, matomo)).toEqual([
      `ANALYTICS_PROVIDER is matomo now, but the build was made with builtin. ${again}`,
      `ANALYTICS_URL is https://stat.example.org now, but the build was made without it. ${again}`,
      `ANALYTICS_SITE_ID is 7 now, but the build was made without it. ${again}`,
      `SITE_URL is https://www.example.org now, but the build was made without it. ${again}`,
    ]);
  });
});

test.each(['', 'rubbish', 'null', '{"SITE_URL":7}'])(
  'a build that tells %j has to be made again',
  (builtWith) => {
    expect(() => checkSameSettings(builtWith, builtin)).toThrow(
      new SettingsError([
        'The build does not tell which settings it was made with. Run npm run build again with the same settings.',
      ]),
    );
  },
);
