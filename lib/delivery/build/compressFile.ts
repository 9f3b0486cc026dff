import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { bestQuality } from './brotliQuality';

const brotliAsync = promisify(brotliCompress);

export const compressGzip: (bytes: Buffer, options?: { level: number }) => Promise<Buffer> = promisify(gzip);

/**
 * @param quality 0 to 11
 * @param others among the parameters of the format
 */
export const compressBrotli = (
  bytes: Buffer,
  quality: number,
  others: Record<number, number> = {},
): Promise<Buffer> =>
  brotliAsync(bytes, {
    params: {
      ...others,
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

/**
 * Two ways to write how far back something stood before: which one is shorter is seen when both are made. Pages are worth it, for each is a
 * first flight.
 */
const distances = [{}, { [constants.BROTLI_PARAM_NPOSTFIX]: 1, [constants.BROTLI_PARAM_NDIRECT]: 12 }];

export type Compressed = { brotli: Buffer; gzip: Buffer };

/** Once, at build, as small as it gets. `undefined` for what is compressed already. */
export async function compressFile(
  bytes: Buffer,
  type: string,
  quality = bestQuality,
): Promise<Compressed | undefined> {
  if (isCompressedByNature(type)) return undefined;
  const [gzipped, ...all] = await Promise.all([
    compressGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
    ...(quality === bestQuality && type.startsWith('text/html') ? distances : [{}]).map((others) =>
      compressBrotli(bytes, quality, others),
    ),
  ]);
  const brotli = all.reduce((least, each) => (each.length < least.length ? each : least));
  return { brotli, gzip: gzipped };
}
