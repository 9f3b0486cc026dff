/** Why files were not changed, in Swedish for the editor who ran a command. */
export class TransactionError extends Error {
  override name = 'TransactionError';
}
