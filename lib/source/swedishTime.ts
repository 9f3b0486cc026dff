const form = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

const inWords = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** 15 januari 2027 kl. 08:00 */
export const swedishTimeInWords = (moment: Date | string) => inWords.format(new Date(moment));

/** 2027-01-15 08:00, in Swedish time, whatever the machine's own is. */
export const swedishTime = (moment: Date | string) => form.format(new Date(moment));

/** A moment has its offset; without one nobody knows which it is. */
const withOffset = /T.*(?:Z|[+-]\d{2}:\d{2})$/;

/** 2027-01-15T08:00, as a field for Swedish time has it. What is no moment is as it was: a local time, or half of one. */
export const swedishLocalTime = (moment: string): string =>
  withOffset.test(moment) && !Number.isNaN(Date.parse(moment))
    ? swedishTime(moment).replace(' ', 'T')
    : moment;

/** 2027-01-15: the day that it is in Sweden. It is another than the day in UTC for the first hour or two after midnight. */
export const swedishDay = (moment: Date | string) => swedishTime(moment).slice(0, 10);
