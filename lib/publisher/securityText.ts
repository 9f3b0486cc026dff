/** Half a year: RFC 9116 advises less than a year, and a file that nobody looks after should say so by going out of date. */
const validDays = 180;

/**
 * `/.well-known/security.txt` (RFC 9116): how to tell us of a security fault. The contact is a setting, for whoever runs
 * the site answers for it. Where the file itself lies is left out while the site has no address: it must be a whole one.
 */
export function securityText(contact: string, site: string, now: Date): string {
  const expires = new Date(now);
  expires.setUTCHours(0, 0, 0, 0);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  const fields = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    'Preferred-Languages: sv, en',
    ...(site ? [`Canonical: ${site}/.well-known/security.txt`] : []),
  ];
  return `${fields.join('\n')}\n`;
}
