/** What answers read of a request: of a `Request`, as routes of Next's get it, or of less, which takes a third of the time to make. */
export type ReceivedRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> | null;
};
