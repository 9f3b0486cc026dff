import { existsSync, readFileSync, renameSync } from 'node:fs';
import { writeToDisk } from '@/lib/source/transaction/journal';

/** Beside its place, and then renamed: where the power goes, the file is as it was. */
export function writeJson(path: string, value: unknown): void {
  writeToDisk(`${path}.new`, Buffer.from(JSON.stringify(value)));
  renameSync(`${path}.new`, path);
}

/**
 * `undefined` where there is none. One that cannot be read is put aside, so that the desk can be used without it, and the terminal where the desk was
 * started tells where: what is in it may be mended by hand.
 */
export function readJson(path: string): unknown {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    console.error(`${path} går inte att läsa, och heter nu ${path}.trasig.`);
    renameSync(path, `${path}.trasig`);
    return undefined;
  }
}
