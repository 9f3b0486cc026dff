/**
 * The one inline script (earlyScript.ts), the same on every page, so that the Content-Security-Policy can name it by its
 * hash. Written into process.env by the build (lib/delivery/build/buildEnvironment.ts).
 */
export function EarlyScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, from our own build.
  return <script dangerouslySetInnerHTML={{ __html: process.env.EARLY_SCRIPT ?? '' }} />;
}
