import { createHash } from 'node:crypto';
import { compressUsingDict, createCCtx, freeCCtx, init } from '@bokuweb/zstd-wasm';

/** A page is 3 % larger than at best, in a tenth of the time. */
const level = 9;

/** RFC 9842, 5: a frame that decoders skip, of 32 bytes, which are the hash of the dictionary. */
const magic = Buffer.from([0x5e, 0x2a, 0x4d, 0x18, 0x20, 0, 0, 0]);

let ready: Promise<void> | undefined;

/**
 * A page as `dcz` (RFC 9842, 5), for whoever has the dictionary. The window is four megabytes at most (zstd's own table for this level): browsers take eight.
 * By WebAssembly, so that every Node makes the same bytes: Node's own zlib knows dictionaries of zstd from 22.19 and 24.6 on.
 */
export async function compressByDictionary(bytes: Buffer, dictionary: Buffer): Promise<Buffer> {
  ready ??= init();
  await ready;
  const context = createCCtx();
  try {
    const hash = createHash('sha256').update(dictionary).digest();
    return Buffer.concat([magic, hash, compressUsingDict(context, bytes, dictionary, level)]);
  } finally {
    freeCCtx(context);
  }
}
