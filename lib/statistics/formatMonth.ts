const long = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** "2018-12" as "december 2018". */
export function formatMonth(month: string): string {
  return long.format(new Date(`${month}-01T00:00:00Z`));
}
