import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf, plainAddress, type TrustedProxies } from './clientAddress';

export type ConnectionLimits = {
  /** Of all together. */
  most: number;
  /** Of one address, or one network of IPv6, unless it is a trusted proxy. */
  mostOfAddress: number;
};

/** Each takes some ten kilobytes. */
export const usualConnectionLimits: ConnectionLimits = { most: 4000, mostOfAddress: 400 };

/**
 * The connections of a server, not more than it can hold: when one more comes, the one that has been idle for longest has to go, so that
 * whoever only holds connections keeps nobody out. When none is idle, the new one has to.
 */
export class Connections {
  /** With the address of each. */
  readonly #open = new Map<Socket, string>();
  readonly #ofAddress = new Map<string, number>();
  /** Those without a request, the longest first. */
  readonly #idle = new Set<Socket>();
  readonly #unanswered = new WeakMap<Socket, number>();

  /** @param tellRefused of each that is refused */
  constructor(
    server: Server,
    private readonly limits: ConnectionLimits,
    private readonly isTrusted: TrustedProxies,
    private readonly tellRefused: () => void = () => {},
  ) {
    server.on('connection', (socket: Socket) => this.#add(socket));
    server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      this.#count(socket, 1);
      response.once('close', () => this.#count(socket, -1));
    });
  }

  /** How many are open. */
  get count(): number {
    return this.#open.size;
  }

  /** How many requests of a connection are not answered yet: more than one when it does not wait for an answer before it asks again. */
  unanswered(socket: Socket): number {
    return this.#unanswered.get(socket) ?? 0;
  }

  #add(socket: Socket) {
    const own = plainAddress(socket.remoteAddress ?? '');
    const address = networkOf(own);
    const isFull = () =>
      !this.isTrusted(own) && (this.#ofAddress.get(address) ?? 0) >= this.limits.mostOfAddress;
    if (isFull()) this.#endIdle((other) => this.#open.get(other) === address);
    else if (this.#open.size >= this.limits.most) this.#endIdle(() => true);
    if (isFull() || this.#open.size >= this.limits.most) {
      this.tellRefused();
      socket.destroy();
      return;
    }
    this.#open.set(socket, address);
    this.#idle.add(socket);
    this.#ofAddress.set(address, (this.#ofAddress.get(address) ?? 0) + 1);
    socket.once('close', () => this.#remove(socket));
  }

  #endIdle(isMeant: (socket: Socket) => boolean) {
    for (const socket of this.#idle) {
      if (!isMeant(socket)) continue;
      socket.destroy();
      this.#remove(socket);
      return;
    }
  }

  #remove(socket: Socket) {
    const address = this.#open.get(socket);
    if (address === undefined) return;
    this.#open.delete(socket);
    this.#idle.delete(socket);
    const rest = (this.#ofAddress.get(address) ?? 0) - 1;
    if (rest > 0) this.#ofAddress.set(address, rest);
    else this.#ofAddress.delete(address);
  }

  #count(socket: Socket, change: 1 | -1) {
    const count = this.unanswered(socket) + change;
    this.#unanswered.set(socket, count);
    if (count > 0) this.#idle.delete(socket);
    else if (this.#open.has(socket)) this.#idle.add(socket);
  }
}
