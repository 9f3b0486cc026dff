import { ServerResponse } from 'node:http';

/**
 * A response that is sent to nobody: it keeps what a handler of Next's writes, so that the whole of it can be looked at
 * before a visitor gets anything.
 */
export class ResponseRecorder extends ServerResponse {
  readonly #chunks: Buffer[] = [];

  get body(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((value) => typeof value === 'object') ?? {};
    for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    return this;
  }

  /** There is no line to send them on. */
  override flushHeaders(): void {}

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest);
    return true;
  }

  override end(...parts: unknown[]): this {
    if (this.finished) return this;
    const [chunk, ...rest] = parts;
    this.#keep(chunk, rest);
    // What Node's own streams do: `writableEnded` and `writableFinished` follow, and whoever waits for the end is told of it.
    this.finished = true;
    const done = parts.find((part) => typeof part === 'function');
    if (done) this.once('finish', done as () => void);
    process.nextTick(() => this.emit('finish'));
    return this;
  }

  #keep(chunk: unknown, [encoding]: unknown[]) {
    if (typeof chunk === 'string')
      this.#chunks.push(
        Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'),
      );
    else if (chunk instanceof Uint8Array) this.#chunks.push(Buffer.from(chunk));
  }
}
