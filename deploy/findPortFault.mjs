import { createServer } from 'node:net';

/**
 * The sentence for a port that the site could not listen on; undefined when it can. lib/settings checks the same two
 * variables again, but needs the packages for it, and this is asked before they are installed.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | undefined>}
 */
export async function findPortFault(env) {
  const { host, port, code } = await tryPort(env);
  switch (code) {
    case undefined:
      return undefined;
    case 'FORM':
      return `PORT is ${quote(port)}, but must be a whole number from 0 to 65535, for example 3000.`;
    case 'EADDRINUSE':
      return `Port ${port} is already in use on ${host}. Stop the program that uses it, or choose another port, for example: PORT=${otherPort(port)} npm run site`;
    case 'EACCES':
      return `Port ${port} is not open to this user. Choose one from 1024 upwards, for example: PORT=3000 npm run site`;
    default:
      return `HOST is ${quote(host)}, but must be an IP address or host name of this machine, for example 127.0.0.1 (${code}).`;
  }
}

/**
 * The same for editors, who are not asked about a host, and to whom the desk is what uses the port.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<string | undefined>}
 */
export async function findDeskPortFault(env) {
  const { port, code } = await tryPort({ PORT: env.PORT });
  switch (code) {
    case undefined:
      return undefined;
    case 'FORM':
      return `PORT är ${quote(port)}, men måste vara ett heltal från 0 till 65535, till exempel 3000.`;
    case 'EADDRINUSE':
      return deskPortTaken(port);
    default:
      return `Port ${port} får inte användas här (${code}). Välj en annan, från 1024 och uppåt: PORT=3001 npm run desk`;
  }
}

/** @param {string | number} port */
export const deskPortTaken = (port) =>
  `Port ${port} är upptagen. Är redaktionen redan öppen? Välj annars en annan: PORT=${otherPort(String(port))} npm run desk`;

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<{ host: string, port: string, code: string | undefined }>} with the system's word for why not, or FORM
 */
async function tryPort(env) {
  const host = env.HOST || '127.0.0.1';
  const port = env.PORT || '3000';
  if (!/^(0|[1-9]\d{0,4})$/.test(port) || Number(port) > 65535) return { host, port, code: 'FORM' };
  return { host, port, code: (await tryToListen(host, Number(port)))?.code };
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function tryToListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
}

/** @param {string} port */
const otherPort = (port) => (port === '65535' ? 3000 : Number(port) + 1);

/** On one line and short, whatever it holds. @param {string} value */
const quote = (value) => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
