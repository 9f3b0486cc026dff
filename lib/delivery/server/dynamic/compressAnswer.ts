import { quickQuality } from '@/lib/delivery/build/brotliQuality';
import { compressBrotli, compressGzip, isCompressedByNature } from '@/lib/delivery/build/compressFile';
import type { Encoding } from '@/lib/delivery/server/response/chooseEncoding';

/** Below this the headers weigh as much as what is saved. */
const minBytes = 1024;

export const isWorthCompressing = (bytes: Buffer, type: string) =>
  bytes.length >= minBytes && !isCompressedByNature(type);

/** What was made for one request, in the form that its browser takes. */
export async function compressAnswer(bytes: Buffer, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return compressBrotli(bytes, quickQuality);
    case 'gzip':
      return compressGzip(bytes);
    case 'identity':
      return bytes;
  }
}
