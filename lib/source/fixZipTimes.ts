/** Midnight 1 January 2000 as MS-DOS counts it: seven bits of years since 1980, four of months, five of days; then the time. */
const fixedTime = ((2000 - 1980) << 25) | (1 << 21) | (1 << 16);

/**
 * Gives every file in a ZIP archive (an xlsx is one) the same time, so that the same figures make the same bytes and a download keeps
 * its ETag from one build to the next. Offsets are those of PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16.
 */
export function fixZipTimes(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = fixed.readUInt16LE(end + 10);
  let entry = fixed.readUInt32LE(end + 16);

  for (let index = 0; index < count; index++) {
    fixed.writeUInt32LE(fixedTime, entry + 12);
    fixed.writeUInt32LE(fixedTime, fixed.readUInt32LE(entry + 42) + 10);
    entry +=
      46 + fixed.readUInt16LE(entry + 28) + fixed.readUInt16LE(entry + 30) + fixed.readUInt16LE(entry + 32);
  }
  return fixed;
}
