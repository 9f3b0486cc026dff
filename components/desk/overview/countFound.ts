/** How many were found, and that not all of them are shown. */
export function countFound(found: number, maxShown: number, one: string, many: string): string {
  const all = `${found} ${found === 1 ? one : many}`;
  return found > maxShown ? `${all}, visar de första ${maxShown}` : all;
}
