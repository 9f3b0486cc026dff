import type { Page } from './Page';

/**
 * The next moment when one of these pages begins or stops being shown, or one of the other moments comes. The site has to be
 * built again then.
 */
export function nextChange(
  pages: readonly Page[],
  now: Date,
  others: readonly string[] = [],
): Date | undefined {
  const moments = [...pages.flatMap(({ head }) => [head.publish, head.unpublish]), ...others]
    .map((moment) => (moment === undefined ? Number.NaN : Date.parse(moment)))
    .filter((moment) => moment > now.getTime());
  return moments.length > 0 ? new Date(Math.min(...moments)) : undefined;
}
