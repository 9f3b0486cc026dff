import type { Page } from '@/lib/content/head/Page';

export type Change = {
  page: Page;
  /** `2026-11-24`. */
  day: string;
  /** The editor's own words. Left out when the head only says that the page was updated. */
  note?: string;
};

/** What the head of a page tells of its changes, newest first. An update without a note is a change too. */
export function changesOf(page: Page): Change[] {
  const { updated, changes = [] } = page.head;
  const noted = changes.map(({ date, note }): Change => ({ page, day: date, note }));
  const isNoted = noted.some(({ day }) => day === updated);
  return sortChanges(isNoted ? noted : [{ page, day: updated }, ...noted]);
}

/** Newest first; on the same day by address, so that every build gives the same order. */
export function sortChanges(changes: readonly Change[]): Change[] {
  return [...changes].sort(
    (one, other) => compare(other.day, one.day) || compare(one.page.address, other.page.address),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
