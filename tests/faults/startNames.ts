import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { decode, encode } from 'dns-packet';

/** A DNS server for one test: knows those names that it is told, and forgets them when it is told to. */
export async function startNames() {
  const known = new Map<string, string[]>();
  const socket = createSocket('udp4');
  socket.on('message', (message, { port, address }) => {
    const { id, questions = [] } = decode(message);
    const addresses = questions[0]?.type === 'A' ? known.get(questions[0].name) : undefined;
    const answers = (addresses ?? []).map((data) => ({
      name: questions[0]?.name ?? '',
      type: 'A' as const,
      ttl: 1,
      data,
    }));
    // 3: there is no such name (RFC 1035, 4.1.1).
    socket.send(
      encode({ type: 'response', id, flags: addresses ? 0 : 3, questions, answers }),
      port,
      address,
    );
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    tell: (name: string, ...addresses: string[]) => void known.set(name, addresses),
    forget: (name: string) => void known.delete(name),
    stop: () => void socket.close(),
  };
}
