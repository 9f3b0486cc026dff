import { readFileSync } from 'node:fs';

/** Reads the style sheets that pages link to, each once. */
export function sheetReader(pathOf: (address: string) => string | undefined): (address: string) => string {
  const read = new Map<string, string>();
  return (address) => {
    const known = read.get(address);
    if (known !== undefined) return known;
    const path = pathOf(address);
    if (!path) throw new Error(`The build links to the style sheet ${address}, but did not make it.`);
    const text = readFileSync(path, 'utf8');
    read.set(address, text);
    return text;
  };
}
