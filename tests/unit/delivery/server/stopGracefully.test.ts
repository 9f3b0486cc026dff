import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { stopGracefully } from '@/lib/delivery/server/connections/stopGracefully';

test('an answer that is on its way is finished, then the process ends with 0', async () => {
  let finish = () => {};
  const server = createServer((_, response) => {
    finish = () => response.end('bread');
    response.write('good ');
  });
  const exit = vi.fn();
  stopGracefully(server, { exit });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const [response] = await once(get({ port }), 'response');
  process.emit('SIGTERM');
  await expect(once(get({ port }), 'response')).rejects.toThrow('ECONNREFUSED');
  expect(exit).not.toHaveBeenCalled();

  finish();
  let text = '';
  for await (const chunk of response) text += chunk;
  expect(text).toBe('good bread');
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));

  process.emit('SIGTERM');
  expect(exit).toHaveBeenCalledTimes(2);
});

test('while it drains new requests are still answered, and whoever sends them has been told', async () => {
  const server = createServer((_, response) => response.end('bread'));
  const exit = vi.fn();
  const tellStopping = vi.fn();
  stopGracefully(server, { exit, drainMs: 300, tellStopping });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  // However long the request takes, the time of draining is not over before it is told so.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  process.emit('SIGTERM');
  expect(tellStopping).toHaveBeenCalledTimes(1);
  const [response] = await once(get({ port }), 'response');
  expect(response.headers.connection).toBe('close');
  response.resume();
  vi.advanceTimersByTime(299);
  expect(server.listening).toBe(true);
  expect(exit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0));
  await expect(once(get({ port }), 'response')).rejects.toThrow('ECONNREFUSED');
});
