import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { AnalyticsSettings } from '@/lib/settings/readSettings';

/**
 * The script that a visitor's browser fetches after a yes, with only the chosen provider in it. `undefined` when nothing
 * is measured. The name tells the content, so that the file can be kept for ever.
 */
export function buildAnalytics(settings: AnalyticsSettings): { name: string; code: string } | undefined {
  if (settings.provider === 'none') return undefined;

  const folder = join(process.cwd(), 'components/analytics');
  const { outputFiles } = buildSync({
    absWorkingDir: process.cwd(),
    entryPoints: [join(folder, 'startAnalytics.ts')],
    alias: { 'analytics-provider': join(folder, 'providers', `${settings.provider}.ts`) },
    define: { ANALYTICS_SETTINGS: JSON.stringify(settings) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
  });
  const code = outputFiles.map((file) => file.text).join('');
  return { name: `${createHash('sha256').update(code).digest('hex').slice(0, 12)}.js`, code };
}
