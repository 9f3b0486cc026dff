import { createHash } from 'node:crypto';

/** Names a build by its files, in whatever order they are written: two builds of the same have the same name, on every machine. */
export class BuildVersion {
  readonly #hashes = new Map<string, string>();

  add(file: string, bytes: Buffer): void {
    this.#hashes.set(file, createHash('sha256').update(bytes).digest('base64'));
  }

  get name(): string {
    const lines = [...this.#hashes].map(([file, hash]) => `${file} ${hash}`).sort();
    return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
  }
}
