/**
 * The moment that decides which pages are published. A build sets CONTENT_NOW once, so that all its pages, and the server
 * that later serves them, agree; tests set it to any moment. Otherwise it is now.
 */
export function contentClock(): Date {
  const given = process.env.CONTENT_NOW;
  if (!given) return new Date();

  const now = new Date(given);
  if (!Number.isNaN(now.getTime())) return now;
  throw new Error(
    `CONTENT_NOW is "${given}", but must be a date and a time with an offset, for example 2027-01-01T08:00:00+01:00.`,
  );
}

/** Another moment for this process from here on; without one it is now again. For the preview of the editors' desk alone. */
export function setContentClock(moment: string | undefined): void {
  if (moment === undefined) delete process.env.CONTENT_NOW;
  else process.env.CONTENT_NOW = moment;
}
