import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressedByNature, windowBits } from '../compressFile';
import type { Encoding } from './chooseEncoding';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Below this the headers weigh as much as what is saved. */
const minBytes = 1024;

/** While somebody waits: a third larger than the best of what a build takes its time for, in a hundredth of the time. */
const brotliQuality = 4;

export const isWorthCompressing = (bytes: Buffer, type: string) =>
  bytes.length >= minBytes && !isCompressedByNature(type);

/** What was made for one request, in the form that its browser takes. */
export async function compressAnswer(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compressBrotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
          [constants.BROTLI_PARAM_LGWIN]: windowBits(bytes),
        },
      });
    case 'gzip':
      return compressGzip(bytes);
    case 'identity':
      return bytes;
  }
}
