import type { LogLevel } from '@/lib/log/logLevels';
import { quoteValue } from './quoteValue';
import { SettingsError } from './SettingsError';
import { type AnalyticsSettings, analyticsSchema, serverSchema } from './settingsSchema';

export type { AnalyticsSettings };

export type AnalyticsProvider = AnalyticsSettings['provider'];

export type Settings = Readonly<{
  host: string;
  port: number;
  siteUrl: string | undefined;
  securityContact?: string | undefined;
  trustedProxies: readonly string[];
  /** Where metrics are told; undefined when they are not. */
  metrics?: Readonly<{ host: string; port: number }> | undefined;
  logLevel: LogLevel;
  viewLog: 'each' | 'minute';
  drainSeconds: number;
  analytics: Readonly<AnalyticsSettings>;
}>;

/** The variables that are read here. */
export const variables: readonly string[] = [
  ...Object.keys(serverSchema.in.shape),
  'ANALYTICS_PROVIDER',
  'ANALYTICS_URL',
  'ANALYTICS_SITE_ID',
];

type Given = Partial<Record<string, string>>;

/** Pages ask several times each, and to read it all again took a twentieth of the time that a page takes. */
let known: { key: string; settings: Settings } | undefined;

/** Throws a SettingsError that tells of every fault at once, so that nobody has to start again for each. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  // `ANALYTICS_URL=` in a file of variables is how people leave something out.
  const given: Given = Object.fromEntries(
    variables.map((name) => [name, env[name]]).filter(([, value]) => value),
  );
  const key = JSON.stringify(given);
  if (known?.key !== key) known = { key, settings: readGiven(given) };
  return known.settings;
}

function readGiven(given: Given): Settings {
  const server = serverSchema.safeParse(given);
  const analytics = analyticsSchema(given.ANALYTICS_PROVIDER ?? 'builtin').safeParse(given);
  if (server.success && analytics.success) return { ...server.data, analytics: analytics.data };

  const issues = [...(server.error?.issues ?? []), ...(analytics.error?.issues ?? [])];
  throw new SettingsError(
    issues.map(({ path, message }) => {
      const variable = String(path[0]);
      const value = given[variable];
      const found = value === undefined ? 'is not set' : `is ${quoteValue(value)}`;
      return `${variable} ${found}, but must be ${message}`;
    }),
  );
}
