/** One sentence for each fault, for the person who starts the site: shown as it is, without a stack. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(
    readonly faults: readonly string[],
    options?: ErrorOptions,
  ) {
    super(faults.join('\n'), options);
  }
}
