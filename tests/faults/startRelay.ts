import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A cable to a port, which can be cut: what is sent then reaches nobody, and nobody is told. */
export async function startRelay(port: number) {
  let isCut = false;
  const sockets = new Set<Socket>();
  const server = createServer((visitor) => {
    const site = connect(port, '127.0.0.1');
    for (const [socket, other] of [
      [visitor, site],
      [site, visitor],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        if (!isCut) other.destroy();
      });
    }
    visitor.on('data', (part) => isCut || site.write(part)).on('end', () => site.end());
    site.on('data', (part) => isCut || visitor.write(part)).on('end', () => visitor.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
    },
    /** Connections of before are gone, as after a time without a word. */
    mend: () => {
      isCut = false;
      for (const socket of sockets) socket.destroy();
    },
    stop: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
