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

/** 2027-01-15: the day that it is in Sweden. It is another than the day in UTC for the first hour or two after midnight. */
export const swedishDay = (moment: Date | string) => swedishTime(moment).slice(0, 10);
