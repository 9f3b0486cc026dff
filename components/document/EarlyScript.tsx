import { InlineScript } from './InlineScript';

/**
 * The one inline script of every page (earlyScript.ts), the same on all of them. Written into process.env by the build
 * (lib/delivery/build/buildEnvironment.ts).
 */
export const EarlyScript = () => <InlineScript code={process.env.EARLY_SCRIPT} />;
