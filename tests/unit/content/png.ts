/** As much of a PNG as tells what it is and how large (W3C PNG, 5.2 and 11.2.2), and as many bytes as wanted. */
export function png(width: number, height: number, bytes = 33): Buffer {
  const file = Buffer.alloc(bytes);
  Buffer.from('\x89PNG\r\n\x1a\n', 'latin1').copy(file);
  file.writeUInt32BE(13, 8);
  file.write('IHDR', 12, 'latin1');
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
}
