/** What is asked for cannot be had now, but soon: 503 with `Retry-After` (RFC 9110, 15.6.4). */
export class UnavailableError extends Error {
  override name = 'UnavailableError';

  constructor(
    message: string,
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
