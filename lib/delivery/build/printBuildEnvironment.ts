import { readSettings } from '@/lib/settings/readSettings';
import { SettingsError } from '@/lib/settings/SettingsError';
import { buildEnvironment } from './buildEnvironment';

// Run by next.config.ts in a process of its own: Next's way to read that file finds no `@/…` inside what it imports.
try {
  process.stdout.write(JSON.stringify(await buildEnvironment(readSettings(process.env))));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  // For the person who set the variable: sentences, no stack.
  console.error(error.message);
  process.exitCode = 1;
}
