import { Console } from 'node:console';
import { writeSync } from 'node:fs';
import { Writable } from 'node:stream';

/**
 * Standard output or error that ends nothing: what cannot be written, on a full disk or to a reader that has gone, is left out, and what comes when it can be
 * again is written again. Node's own streams end the process, or write nothing more.
 */
class LossyOutput extends Writable {
  constructor(private readonly file: 1 | 2) {
    super({ decodeStrings: true });
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void) {
    try {
      writeSync(this.file, chunk);
    } catch {
      // There is nowhere left to say it.
    }
    done();
  }
}

/** From now on the console loses lines rather than the process. Returns what standard output and error of a thread may be led to. */
export function keepConsole(): { stdout: Writable; stderr: Writable } {
  const streams = { stdout: new LossyOutput(1), stderr: new LossyOutput(2) };
  globalThis.console = new Console(streams);
  return streams;
}
