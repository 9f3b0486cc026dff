/** How many bits of a number are set. */
export function countBits(bits: number): number {
  // Counted in pairs, in fours, in eights, and all eights together by a product: no loop, for thousands are counted in a row.
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
