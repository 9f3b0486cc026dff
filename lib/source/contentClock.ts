import { isMoment, momentForm } from '@/lib/settings/moment';
import { quoteValue } from '@/lib/settings/quoteValue';
import { SettingsError } from '@/lib/settings/SettingsError';

/**
 * The moment that decides which pages are published. A build sets CONTENT_NOW once, so that all its pages, and the server
 * that later serves them, agree; tests set it to any moment. Otherwise it is now.
 */
export function contentClock(): Date {
  const given = process.env.CONTENT_NOW;
  if (!given) return new Date();

  // Asked here, too: the editors' commands read no other setting.
  if (!isMoment(given))
    throw new SettingsError([`CONTENT_NOW is ${quoteValue(given)}, but must be ${momentForm}`]);
  return new Date(given);
}

/** Another moment for this process from here on; without one it is now again. For the preview of the editors' desk alone. */
export function setContentClock(moment: string | undefined): void {
  if (moment === undefined) delete process.env.CONTENT_NOW;
  else process.env.CONTENT_NOW = moment;
}
