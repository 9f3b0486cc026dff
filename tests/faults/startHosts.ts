import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needProgram } from '../debian.mjs';

export type TestHost = {
  address: string;
  /** Of the one program that answers there. */
  port: number;
  /** What the shell puts before a command, so that it runs on this host. */
  enter: string;
  /** What is sent to the host or from it reaches nobody from now on, and nobody is told. */
  cut(): void;
  mend(): void;
  /** Sets the clock of what runs there forward or back, as many seconds from the true time; only for hosts with a clock of their own. */
  setClock(seconds: number): void;
};

/** Hardly anything else listens there. */
const port = 18080;

/**
 * This machine under several addresses (all of 127/8 lead to it: RFC 1122, 3.2.1.3), in place of hosts: made by anybody, within no time. None can
 * be cut off, and all have one clock.
 */
export function startAddresses(count: number) {
  const unlike = () => {
    throw new Error('An address of this machine is no host of its own.');
  };
  const hosts = Array.from(
    { length: count },
    (_, index): TestHost => ({
      address: `127.0.1.${index + 1}`,
      port,
      enter: '',
      cut: unlike,
      mend: unlike,
      setClock: unlike,
    }),
  );
  return { hosts, network: '127.0.0.0/8', stop: () => {} };
}

/**
 * Hosts with addresses of their own on one switch: network namespaces of Linux, made by root. This process is on the switch, too.
 * @param withClock how many of them, the last ones, have a clock that can be set (libfaketime; what counts how long something lasts goes on)
 */
export function startHosts(count: number, { withClock = 0 } = {}) {
  const ip = needProgram('ip');
  const tell = (...words: string[]) => execFileSync(ip, words, { stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  // An interface has at most 15 characters. The network is one for measurements between devices (RFC 2544, appendix C.2.2).
  const bridge = `sw${process.pid}`;
  const network = `198.18.${process.pid % 250}`;

  tell('link', 'add', bridge, 'type', 'bridge');
  tell('address', 'add', `${network}.254/24`, 'dev', bridge);
  tell('link', 'set', bridge, 'up');
  const hosts = Array.from({ length: count }, (_, index): TestHost => {
    const number = index + 1;
    const [namespace, cable, address] = [
      `${bridge}-${number}`,
      `${bridge}c${number}`,
      `${network}.${number}`,
    ];
    tell('netns', 'add', namespace);
    tell('link', 'add', cable, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', namespace);
    tell('link', 'set', cable, 'master', bridge, 'up');
    tell('-n', namespace, 'link', 'set', 'lo', 'up');
    tell('-n', namespace, 'address', 'add', `${address}/24`, 'dev', 'eth0');
    tell('-n', namespace, 'link', 'set', 'eth0', 'up');
    const clock = index >= count - withClock ? join(folder, `clock-${number}`) : undefined;
    const setClock = (seconds: number) => {
      if (!clock) throw new Error(`The host ${address} has no clock of its own.`);
      writeFileSync(clock, `${seconds < 0 ? '' : '+'}${seconds}`);
    };
    if (clock) setClock(0);
    return {
      address,
      port,
      enter: `${ip} netns exec ${namespace}${clock ? ` ${withOwnClock(clock)}` : ''}`,
      cut: () => tell('link', 'set', cable, 'down'),
      mend: () => tell('link', 'set', cable, 'up'),
      setClock,
    };
  });
  return {
    hosts,
    /** Of this network, all of them. */
    network: `${network}.0/24`,
    stop: () => {
      hosts.forEach((_, index) => void tell('netns', 'delete', `${bridge}-${index + 1}`));
      tell('link', 'delete', bridge);
      rmSync(folder, { recursive: true });
    },
  };
}

const withOwnClock = (file: string) =>
  `env LD_PRELOAD=${needProgram('libfaketime')} FAKETIME_TIMESTAMP_FILE=${file} FAKETIME_CACHE_DURATION=1 DONT_FAKE_MONOTONIC=1`;
