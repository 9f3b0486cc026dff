const form = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** 2027-01-15 08:00, in Swedish time, whatever the machine's own is. */
export const swedishTime = (moment: Date | string) => form.format(new Date(moment));
