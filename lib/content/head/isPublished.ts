import type { Page } from './Page';

/** From the moment `publish` until the moment before `unpublish`. Without them, always. */
export function isPublished({ head }: Page, now: Date): boolean {
  return !isComing(head.publish, now) && !isGone(head.unpublish, now);
}

const isComing = (publish: string | undefined, now: Date) =>
  publish !== undefined && now.getTime() < Date.parse(publish);

const isGone = (unpublish: string | undefined, now: Date) =>
  unpublish !== undefined && now.getTime() >= Date.parse(unpublish);
