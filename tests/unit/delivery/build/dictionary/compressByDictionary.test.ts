import { createHash } from 'node:crypto';
import { createDCtx, decompressUsingDict, freeDCtx } from '@bokuweb/zstd-wasm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressByDictionary } from '@/lib/delivery/build/dictionary/compressByDictionary';

const frame = `<!DOCTYPE html>${'<nav><a href="/brod">Bröd</a></nav>'.repeat(20)}`;
const dictionary = Buffer.from(frame);
const page = Buffer.from(`${frame}<h1>Limpa</h1>`);

/** RFC 9842, 5: what comes before the frame of Zstandard. */
const headLength = 40;

function decompress(compressed: Buffer, by: Buffer): Buffer {
  const context = createDCtx();
  const bytes = decompressUsingDict(context, compressed.subarray(headLength), by);
  freeDCtx(context);
  return Buffer.from(bytes);
}

test('a page begins with the standard’s eight bytes and the hash of the dictionary (RFC 9842, 5)', async () => {
  const compressed = await compressByDictionary(page, dictionary);
  expect(compressed.subarray(0, 8).toString('hex')).toBe('5e2a4d1820000000');
  expect(compressed.subarray(8, headLength)).toEqual(createHash('sha256').update(dictionary).digest());
  // The frame of Zstandard itself (RFC 8878, 3.1.1).
  expect(compressed.subarray(headLength, headLength + 4).toString('hex')).toBe('28b52ffd');
  expect(compressed.length).toBeLessThan(headLength + 60);
});

test('any bytes come back as they were, by the same dictionary', () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.string({ minLength: 8 }), async (bytes, text) => {
      const original = Buffer.concat([page, bytes]);
      const by = Buffer.from(frame + text);
      const compressed = await compressByDictionary(original, by);
      expect(decompress(compressed, by)).toEqual(original);
    }),
    { numRuns: 50 },
  ));

test('the largest page takes no window larger than browsers have: 8 MB (RFC 9842, 5)', async () => {
  const large = Buffer.concat(Array.from({ length: 1000 }, (_, index) => Buffer.alloc(10_000, `${index} `)));
  const compressed = await compressByDictionary(large, dictionary);
  // RFC 8878, 3.1.1.1: no single segment, and so a descriptor of the window.
  const descriptor = compressed.readUInt8(headLength + 4);
  const window = compressed.readUInt8(headLength + 5);
  expect(descriptor & 0b10_0000).toBe(0);
  const base = 2 ** (10 + (window >> 3));
  expect(base + (base / 8) * (window & 0b111)).toBeLessThanOrEqual(8 * 1024 * 1024);
});
