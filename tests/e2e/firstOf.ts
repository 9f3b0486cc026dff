/** The first of what the content has of a kind: tests visit what there is, for editors change it. */
export function firstOf<T>([first]: readonly T[], kind: string): T {
  if (first === undefined) throw new Error(`The content has no ${kind} to visit.`);
  return first;
}
