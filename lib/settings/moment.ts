import { z } from 'zod';

const moment = z.iso.datetime({ offset: true });

/** A time without an offset would be another one on another machine. */
export const isMoment = (value: string): boolean => moment.safeParse(value).success;

/** As the errors in settingsSchema.ts. */
export const momentForm = 'a date and a time with an offset, for example 2027-01-01T08:00:00+01:00.';
