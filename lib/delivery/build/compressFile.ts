import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);

export const compressGzip: (bytes: Buffer, options?: { level: number }) => Promise<Buffer> = promisify(gzip);

/** @param quality 0 to 11 */
export const compressBrotli = (bytes: Buffer, quality: number): Promise<Buffer> =>
  brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // A window of the size of the file: a larger one has to be cleared for each file, and finds nothing more.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(
        24,
        Math.max(16, Math.ceil(Math.log2(Math.max(1, bytes.length)))),
      ),
    },
  });

/** Of a type that is larger when compressed once more, or hardly smaller. */
export const isCompressedByNature = (type: string) =>
  /^(font\/woff2?|image\/(?!svg)|video\/|audio\/|application\/(zip|pdf|vnd\.openxmlformats))/.test(type);

export type Compressed = { brotli: Buffer; gzip: Buffer };

/** Once, at build, as small as it gets. `undefined` for what is compressed already. */
export async function compressFile(
  bytes: Buffer,
  type: string,
  quality = constants.BROTLI_MAX_QUALITY,
): Promise<Compressed | undefined> {
  if (isCompressedByNature(type)) return undefined;
  const [brotli, gzipped] = await Promise.all([
    compressBrotli(bytes, quality),
    compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { brotli, gzip: gzipped };
}
