/**
 * The end of a message about a name that nobody knows, with the space before it: the name that was probably meant (nearestName.ts), or
 * what to do instead.
 */
export function didYouMean(nearest: string | undefined, otherwise = ''): string {
  const advice = nearest ? `Menade du "${nearest}"?` : otherwise;
  return advice && ` ${advice}`;
}
