/** Why something is not done, in Swedish for the editor. */
export class DeskError extends Error {
  override name = 'DeskError';

  constructor(
    message: string,
    /** Of the answer. 409: somebody else has written; `more` has what. 422: what was asked for is not right. */
    readonly status: 404 | 409 | 422 = 422,
    readonly more: object = {},
  ) {
    super(message);
  }
}
