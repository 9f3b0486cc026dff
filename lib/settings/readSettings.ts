import { quoteValue } from './quoteValue';
import { SettingsError } from './SettingsError';
import { type AnalyticsSettings, analyticsSchema, serverSchema } from './settingsSchema';

export type { AnalyticsSettings };

export type AnalyticsProvider = AnalyticsSettings['provider'];

export type Settings = {
  host: string;
  port: number;
  siteUrl: string | undefined;
  securityContact?: string | undefined;
  analytics: AnalyticsSettings;
};

/** Throws a SettingsError that tells of every fault at once, so that nobody has to start again for each. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  // `ANALYTICS_URL=` in a file of variables is how people leave something out.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

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
