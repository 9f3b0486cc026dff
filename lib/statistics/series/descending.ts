/** The largest first; what is missing comes last, after what is below zero. */
export function descending(one: unknown, other: unknown): number {
  if (typeof one !== 'number' || typeof other !== 'number')
    return Number(typeof other === 'number') - Number(typeof one === 'number');
  return other - one;
}
