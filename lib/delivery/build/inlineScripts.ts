import { join } from 'node:path';
import { buildSync } from 'esbuild';

type ScriptAddresses = {
  /** Where the analytics script is; '' when nothing is ever measured. */
  analyticsAddress: string;
  /** Where the islands' script is; '' where Next hydrates the page. */
  islandsAddress: string;
};

/**
 * The one script inside every page (components/document/earlyScript.ts), the same for everyone: the content security
 * policy knows it by its hash.
 */
export const buildEarlyScript = ({ analyticsAddress, islandsAddress }: ScriptAddresses): string =>
  buildInline('components/document/earlyScript.ts', {
    ANALYTICS_ADDRESS: JSON.stringify(analyticsAddress),
    ISLANDS_ADDRESS: JSON.stringify(islandsAddress),
  });

/** The script inside the cookie page (components/consent/choiceDates.ts). */
export const buildChoiceDates = (): string => buildInline('components/consent/choiceDates.ts');

function buildInline(entry: string, define: Record<string, string> = {}): string {
  const { outputFiles } = buildSync({
    absWorkingDir: process.cwd(),
    entryPoints: [join(process.cwd(), entry)],
    // Instead of tsconfig.json, because of which esbuild would begin with "use strict".
    tsconfigRaw: {},
    alias: { '@': process.cwd() },
    define,
    bundle: true,
    minify: true,
    // The fields of a stored choice (lib/consent/readConsent.ts), which nothing outside the script reads: some twenty bytes.
    mangleProps: /^(version|choice|decidedAtSeconds)$/,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  // It stands inside <script>; a line break at its end would be one byte for nothing.
  return outputFiles
    .map((file) => file.text)
    .join('')
    .trim();
}
