import { createHash } from 'node:crypto';

/** They tell what is common to all, however many there are. */
const mostPages = 200;

/** Some of the given addresses. By their hashes: one page more or less changes the sample by one. */
export function samplePages(addresses: readonly string[], most = mostPages): string[] {
  return addresses
    .map((address) => ({ address, hash: createHash('sha256').update(address).digest('hex') }))
    .sort((one, other) => (one.hash < other.hash ? -1 : 1))
    .slice(0, most)
    .map(({ address }) => address);
}
