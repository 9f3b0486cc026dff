import type { Settings } from '@/lib/settings/readSettings';
import { buildAnalytics } from './buildAnalytics';
import { buildEarlyScript } from './buildEarlyScript';

/**
 * What the build writes into the pages, for next.config.ts to hand to them as `process.env`. Everything here is made from
 * the settings of the build, so a site that is started with others has to be built again (lib/settings).
 */
export function buildEnvironment({ analytics }: Settings) {
  const script = buildAnalytics(analytics);
  return {
    ANALYTICS_PROVIDER_BUILT: analytics.provider,
    /** Both '' without analytics: there is then no script to fetch. */
    ANALYTICS_SCRIPT_NAME: script?.name ?? '',
    ANALYTICS_SCRIPT_CODE: script?.code ?? '',
    EARLY_SCRIPT: buildEarlyScript(script ? `/script/${script.name}` : ''),
  };
}
