/** The file of redirects: sorted, one on each line, so that two people's additions seldom meet. */
export function redirectsText(redirects: ReadonlyMap<string, string>): string {
  const sorted = [...redirects].sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}
