import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filmFiles, filmPath } from './filmSite';

/** Of a page with a film, in a build that has one (variants.ts). */
export const filmPageAddress = '/om-webbplatsen/film';

/** Puts a page with a film into the copy of content/ that lies in `root`, and the film into its public/. */
export async function writeFilmPage(root: string): Promise<void> {
  const write = (file: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  };
  for (const [address, bytes] of Object.entries(await filmFiles())) write(`public${address}`, bytes);
  write(
    `content/sv${filmPageAddress}.mdx`,
    `---
title: Film
description: En sida med en film, för proven av den.
updated: 2026-11-01
sources:
  - title: En påhittad källa
    validity: "2026"
---

<SignLanguageFilm href="${filmPath}" title="Vårt uppdrag">

Vi beslutar om socialförsäkringen.
Du kan teckna med oss.

</SignLanguageFilm>
`,
  );
  const list = join(root, 'content/addresses.json');
  const addresses: string[] = JSON.parse(readFileSync(list, 'utf8'));
  writeFileSync(list, JSON.stringify([...addresses, filmPageAddress].sort(), null, 2));
}
