/** The sentence for whoever started the site at a place where it cannot listen. deploy/findPortFault.mjs has the same ones for `npm run site`. */
export function listenFault(
  error: NodeJS.ErrnoException,
  { host, port }: { host: string; port: number },
): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use on ${host}. Stop the program that uses it, or choose another port, for example: PORT=${port === 65535 ? 3000 : port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is not open to this user. Choose one from 1024 upwards, for example: PORT=3000 npm start`;
    default:
      return `HOST is "${host}", but must be an IP address or host name of this machine, for example 127.0.0.1 (${error.code}).`;
  }
}
