import { z } from 'zod';
import type { Settings } from './readSettings';
import { SettingsError } from './SettingsError';

const buildAgain = 'Run npm run build again with the same settings.';

/** By variable, null when not set. */
const buildSettingsSchema = z.record(z.string(), z.string().nullable());

/** The settings that are written into the pages at build, as a text to keep beside them. The same settings give the same text. */
export function describeBuildSettings(settings: Settings): string {
  return JSON.stringify(buildSettings(settings));
}

/** Pages built for one analytics server do not work with another: throws when the site starts with other settings than its build. */
export function checkSameSettings(builtWith: string, now: Settings): void {
  const built = parseBuildSettings(builtWith);
  const current = buildSettings(now);

  const faults = Object.entries(current)
    .filter(([variable, value]) => value !== (built[variable] ?? null))
    .map(([variable, value]) => {
      const builtValue = built[variable] ?? null;
      const before = builtValue === null ? 'without it' : `with ${builtValue}`;
      return `${variable} is ${value ?? 'not set'} now, but the build was made ${before}. ${buildAgain}`;
    });
  if (faults.length > 0) throw new SettingsError(faults);
}

function buildSettings({ analytics, siteUrl }: Settings): z.infer<typeof buildSettingsSchema> {
  const server = 'url' in analytics ? analytics : undefined;
  return {
    ANALYTICS_PROVIDER: analytics.provider,
    ANALYTICS_URL: server?.url ?? null,
    ANALYTICS_SITE_ID: server?.siteId ?? null,
    SITE_URL: siteUrl ?? null,
  };
}

function parseBuildSettings(builtWith: string) {
  try {
    return buildSettingsSchema.parse(JSON.parse(builtWith));
  } catch (cause) {
    throw new SettingsError([`The build does not tell which settings it was made with. ${buildAgain}`], {
      cause,
    });
  }
}
