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
  const coming = momentsOf(pages, others).filter((moment) => moment > now.getTime());
  return coming.length > 0 ? new Date(Math.min(...coming)) : undefined;
}

/** The last such moment that has come: since then the same is shown. */
export function lastChange(
  pages: readonly Page[],
  now: Date,
  others: readonly string[] = [],
): Date | undefined {
  const past = momentsOf(pages, others).filter((moment) => moment <= now.getTime());
  return past.length > 0 ? new Date(Math.max(...past)) : undefined;
}

const momentsOf = (pages: readonly Page[], others: readonly string[]): number[] =>
  [...pages.flatMap(({ head }) => [head.publish, head.unpublish]), ...others].flatMap((moment) =>
    moment === undefined ? [] : Date.parse(moment),
  );
