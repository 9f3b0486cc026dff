import type { Page } from './Page';

export const reviewMonths = 12;

/** A page is read through once a year. Changing it counts: who changes a page has read it. */
export function isReviewOverdue({ head }: Page, now: Date): boolean {
  const last = new Date(head.reviewed && head.reviewed > head.updated ? head.reviewed : head.updated);
  last.setUTCMonth(last.getUTCMonth() + reviewMonths);
  return now > last;
}
