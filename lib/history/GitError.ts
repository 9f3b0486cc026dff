/** Why git could not tell something, as the end of a sentence in the output of a build: "there is no git". */
export class GitError extends Error {
  override name = 'GitError';
}
