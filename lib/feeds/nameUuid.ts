import { createHash } from 'node:crypto';

/** The namespace of this site's names: drawn once, and never changed, for every identifier would change with it. */
const namespace = Buffer.from('d05ef6bf1f1c4efdb527feb3322a72b6', 'hex');

/** A UUID that follows from a name (version 5, RFC 9562, section 5.5): the same name gives the same one for ever. */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
