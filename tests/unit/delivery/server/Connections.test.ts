import { EventEmitter, once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { Connections } from '@/lib/delivery/server/connections/Connections';

let server: Server;
let connections: Connections;
const sockets: Socket[] = [];
const waiting: ServerResponse[] = [];

/** Requests to `/wait` are answered when the test says so. */
async function listen(
  limits: { most: number; mostOfAddress: number },
  isTrusted = false,
  tellRefused = () => {},
) {
  waiting.length = 0;
  server = createServer((request, response) => {
    if (request.url === '/wait') waiting.push(response);
    else response.end('bread');
  });
  connections = new Connections(server, limits, () => isTrusted, tellRefused);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
}

async function open(): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => {});
  sockets.push(socket);
  await Promise.all([once(socket, 'connect'), once(server, 'connection')]);
  return socket;
}

/** Its answer, or nothing when the connection has been ended. */
async function ask(socket: Socket, path = '/'): Promise<string> {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`);
  return Promise.race([
    once(socket, 'data').then(([data]) => String(data)),
    once(socket, 'close').then(() => ''),
  ]);
}

afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  server.close();
  server.closeAllConnections();
});

test.each([
  ['of all', { most: 3, mostOfAddress: 100 }],
  ['of an address', { most: 100, mostOfAddress: 3 }],
])(
  'when there are as many as fit %s, the one that has been idle for longest makes room',
  async (_, limits) => {
    await listen(limits);
    const first = await open();
    const second = await open();
    await open();
    // The first has just been used.
    expect(await ask(first)).toContain('bread');
    const ended = once(second, 'close');
    const new1 = await open();
    await ended;
    expect(await ask(new1)).toContain('bread');
    expect(await ask(first)).toContain('bread');
  },
);

test('whoever waits for an answer keeps the connection: the new one is ended, and counted', async () => {
  const tellRefused = vi.fn();
  await listen({ most: 2, mostOfAddress: 100 }, false, tellRefused);
  const busy = [await open(), await open()];
  const answers = busy.map((socket) => ask(socket, '/wait'));
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  const refused = await open();
  await once(refused, 'close');
  expect(tellRefused).toHaveBeenCalledOnce();
  for (const response of waiting) response.end('bread');
  for (const answer of await Promise.all(answers)) expect(answer).toContain('bread');
  expect(await ask(await open())).toContain('bread');
});

test('the connections of a trusted proxy are those of many visitors', async () => {
  await listen({ most: 100, mostOfAddress: 1 }, true);
  const [one, other] = [await open(), await open()];
  expect(await ask(one)).toContain('bread');
  expect(await ask(other)).toContain('bread');
});

test('what a connection asks for before it is answered is counted', async () => {
  await listen({ most: 10, mostOfAddress: 10 });
  const socket = await open();
  socket.write('GET /wait HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3));
  await vi.waitFor(() => expect(waiting).toHaveLength(3));
  const { socket: serverSocket } = waiting[0]?.req ?? {};
  expect(serverSocket && connections.unanswered(serverSocket)).toBe(3);
  for (const response of waiting) response.end('bread');
  await vi.waitFor(() => expect(serverSocket && connections.unanswered(serverSocket)).toBe(0));
});

test('the addresses of one IPv6 network are one: a customer has all of them, and keeps nobody else out', () => {
  const server = new EventEmitter() as Server;
  const isProxy = (address: string) => address === '2001:db8:3::1';
  const all = new Connections(server, { most: 100, mostOfAddress: 3 }, isProxy);
  const open = (remoteAddress: string) => {
    const socket = Object.assign(new EventEmitter(), { remoteAddress, destroy: vi.fn() });
    server.emit('connection', socket);
    server.emit('request', { socket }, new EventEmitter());
    return socket.destroy.mock.calls.length === 0;
  };
  const network = Array.from({ length: 10 }, (_, number) => `2001:db8:1:2::${number + 1}`);
  expect(network.filter(open)).toHaveLength(3);
  expect(open('2001:db8:1:3::1')).toBe(true);
  expect(open('192.0.2.7')).toBe(true);
  // What is trusted is an address, and not all of its network.
  expect(network.map(() => open('2001:db8:3::1'))).not.toContain(false);
  expect(all.count).toBe(15);
});
