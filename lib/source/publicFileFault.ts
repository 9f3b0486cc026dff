import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { pathOfPublicFile } from './pathOfPublicFile';

type FileFault = { rule: string; message: string };

/** What is wrong with a file in public/ that a page leads to or shows. Its name must be right to the letter: servers tell A from a. */
export function publicFileFault(path: string, root: string): FileFault | undefined {
  const found = pathOfPublicFile(path, root);
  if (path.startsWith('/public/') && !found) {
    const right = path.slice('/public'.length);
    const message = `Adressen är "${path}", men mappen public är webbplatsens början och står inte i adressen. Skriv "${right}".`;
    return { rule: 'file-missing', message };
  }
  if (!found) {
    const message = `Filen "${path}" finns inte. Lägg den i mappen public, som public${path}, eller rätta namnet. Stora och små bokstäver räknas som olika.`;
    return { rule: 'file-missing', message };
  }
  if (statSync(found).size === 0)
    return { rule: 'file-empty', message: `Filen public${path} är tom (0 byte). Lägg dit den på nytt.` };
  if (startOf(found).startsWith('version https://git-lfs')) {
    const message = `Filen public${path} är bara en hänvisning (Git LFS), inte själva filen. Hämta den med git lfs pull, eller lägg dit den på nytt.`;
    return { rule: 'file-pointer', message };
  }
  return undefined;
}

/** As much as a pointer of Git LFS has. */
function startOf(file: string): string {
  const bytes = Buffer.alloc(64);
  const opened = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(opened, bytes));
  } finally {
    closeSync(opened);
  }
}
