import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { findDeskPortFault, findPortFault } from '@/deploy/findPortFault.mjs';

async function takePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

test('a free port is no fault', async () => {
  expect(await findPortFault({ PORT: '0' })).toBeUndefined();
});

test('a taken port is told of, with another one to try', async () => {
  const port = await takePort();
  expect(await findPortFault({ PORT: String(port) })).toBe(
    `Port ${port} is already in use on 127.0.0.1. Stop the program that uses it, or choose another port, for example: PORT=${port + 1} npm run site`,
  );
});

test('asking does not keep the port', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');

  expect(await findPortFault({ PORT: String(port) })).toBeUndefined();
  expect(await findPortFault({ PORT: String(port) })).toBeUndefined();
});

test.each(['65536', '-1', '080', '3e3', 'abc', '80\n'])('%j is no port', async (PORT) => {
  expect(await findPortFault({ PORT })).toBe(
    `PORT is ${JSON.stringify(PORT)}, but must be a whole number from 0 to 65535, for example 3000.`,
  );
});

test('a long value is told of in short', async () => {
  expect(await findPortFault({ PORT: 'x'.repeat(5000) })).toContain(`PORT is "${'x'.repeat(40)}…", but`);
});

test('an address that this machine does not have is told of', async () => {
  // 192.0.2.0/24 is set aside for examples: no machine has it.
  expect(await findPortFault({ HOST: '192.0.2.1', PORT: '0' })).toBe(
    'HOST is "192.0.2.1", but must be an IP address or host name of this machine, for example 127.0.0.1 (EADDRNOTAVAIL).',
  );
});

test('empty variables count as not set', async () => {
  const port = await takePort();
  expect(await findPortFault({ HOST: '', PORT: String(port) })).toContain('is already in use on 127.0.0.1');
});

test('editors are told of a taken port in their own words, whatever the host of the site is', async () => {
  const port = await takePort();
  expect(await findDeskPortFault({ PORT: '0', HOST: '192.0.2.1' })).toBeUndefined();
  expect(await findDeskPortFault({ PORT: String(port) })).toBe(
    `Port ${port} är upptagen. Är redaktionen redan öppen? Välj annars en annan: PORT=${port + 1} npm run desk`,
  );
});

test.each(['65536', 'abc'])('editors are told that %j is no port', async (PORT) => {
  expect(await findDeskPortFault({ PORT })).toBe(
    `PORT är "${PORT}", men måste vara ett heltal från 0 till 65535, till exempel 3000.`,
  );
});
