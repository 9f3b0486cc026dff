/**
 * The sentence for settings that cannot be used (lib/settings/readSettings.ts).
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | undefined>}
 */
export async function findSettingsFault(env) {
  // Imported only now: whoever has no packages yet is told so first.
  const { tsImport } = await import('tsx/esm/api');
  /** @type {typeof import('../lib/settings/readSettings')} */
  const { readSettings } = await tsImport('../lib/settings/readSettings.ts', import.meta.url);
  try {
    readSettings(env);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
