/** Whether requests are welcome. Once it is ready a server stays so until it stops: when a thread is replaced, pages and choices are answered all the same. */
export class Readiness {
  hasAnswered = false;
  isDraining = false;

  /** Why none should come; `undefined` when they may. The files of the build were looked for before the server listens. */
  get fault(): string | undefined {
    if (this.isDraining) return 'It stops.';
    return this.hasAnswered ? undefined : 'What makes pages is not ready yet.';
  }
}
