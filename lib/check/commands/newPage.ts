import { addressFault } from '@/lib/content/head/addressFault';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import { changedAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { homeAddresses, localeOfAddress } from '@/lib/i18n/locales';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { type Command, WrongUse } from './Command';

export const newPage: Command = {
  usage: 'new <adress> "Rubrik"',
  does: 'Skapar en sida med sidhuvud. Adressen är till exempel /om-webbplatsen/press.',
  flags: ['title'],
  wordCount: { min: 2, max: 2 },
  run({ words, flags }, context) {
    const [address = '', word] = words;
    const title = (flags.get('title') || word || '').trim();
    const { site } = openContent(context);

    const fault = addressFault(address);
    if (fault) throw new WrongUse(fault);
    const taken = site.fileAt(address)?.file ?? site.others.at(address)?.title;
    if (taken) throw new WrongUse(`Adressen "${address}" finns redan: ${taken}.`);
    if (site.redirects.has(address)) {
      throw new WrongUse(
        `"${address}" har en omdirigering i content/redirects.json. Ta bort den raden först, eller välj en annan adress.`,
      );
    }

    const file = fileOfAddress(address);
    const text = template(title, parentOf(address, site.fileAt), context.now);
    commitFiles(context.root, [
      { file, before: undefined, after: Buffer.from(text) },
      changedAddresses({ ...site, files: [...site.files, { address }] }),
    ]);

    context.print(`Sidan är skapad: ${file}`);
    context.print('Fyll i description, sources och texten. Se den med npm run dev, på adressen');
    context.print(`  http://localhost:3000${address}`);
    context.print(`Kontrollera den med npm run content check ${file}`);
    return 0;
  },
};

/** Only when there is no page where the address says: then the nearest one above. */
function parentOf(address: string, fileAt: (address: string) => unknown): string | undefined {
  const own = address.slice(0, address.lastIndexOf('/'));
  if (own === '' || fileAt(own)) return undefined;
  for (let above = own; above; above = above.slice(0, above.lastIndexOf('/')))
    if (fileAt(above)) return above;
  return homeAddresses[localeOfAddress(address)];
}

/** The empty fields are faults until they are filled in, so that no page goes out without them. */
function template(title: string, parent: string | undefined, now: Date): string {
  const today = now.toISOString().slice(0, 10);
  return `---
title: ${JSON.stringify(title)}
description:
${parent ? `parent: ${parent}\n` : ''}updated: ${today}
sources:
  - title:
    validity:
---

Skriv sidans text här.
`;
}
