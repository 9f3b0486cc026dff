/** Whether the name of a server leads anywhere for others than those on one's own machine or network. */
export function isPublicHost(hostname: string): boolean {
  if (/^\d+(?:\.\d+){3}$/.test(hostname)) return !privateNetwork.test(hostname);
  return hostname.includes('.') && !/\.(?:local|localhost|internal|lan)\.?$/i.test(hostname);
}

/** RFC 1918 and 6890: 192.168.1.2 is another machine wherever it is written. */
const privateNetwork = /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\./;

export const ownMachine = 'Adressen leder till din egen dator eller ert eget nät, som läsarna inte når.';

/** `http://localhost:3000/sok` and the like, which are addresses, but not on the web. */
export function isOnOwnMachine(address: string): boolean {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return !isPublicHost(hostname) && /\.|^localhost$|^\[/.test(hostname);
}
