import { addressFault } from '@/lib/content/head/addressFault';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import type { Page } from '@/lib/content/head/Page';
import { parentAddress } from '@/lib/content/head/pageTree';
import { changedAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import type { Site } from '@/lib/content/Site';
import { homeAddresses, localeOfAddress } from '@/lib/i18n/locales';
import { swedishDay } from '@/lib/source/swedishTime';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { type Command, WrongUse } from './Command';
import { takenFault } from './takenFault';

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
    const taken = takenFault(address, site);
    if (taken) throw new WrongUse(taken);
    if (site.redirects.has(address) || site.gone.has(address)) {
      throw new WrongUse(
        `"${address}" har en rad i content/redirects.json. Ta bort den raden först, eller välj en annan adress.`,
      );
    }

    const file = fileOfAddress(address);
    const parent = parentOf(address, site.fileAt);
    const text = template({
      title,
      parent,
      owner: ownerAbove(parent ?? (above(address) || homeAddresses[localeOfAddress(address)]), site),
      now: context.now,
    });
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

const above = (address: string) => address.slice(0, address.lastIndexOf('/'));

/** The role that answers for the nearest page above that tells one. */
function ownerAbove(address: string, site: Site): string | undefined {
  const seen = new Set<string>();
  for (let next: string | undefined = address; next && !seen.has(next); ) {
    seen.add(next);
    const page: Page | undefined = site.pageAt(next);
    if (page?.head.owner) return page.head.owner;
    next = page ? parentAddress(page) : above(next);
  }
  return undefined;
}

/** Quoted only where it has to be, as people write it. */
const inYaml = (text: string) => (/^[\p{L}\d][\p{L}\d ]*$/u.test(text) ? text : JSON.stringify(text));

type Template = { title: string; parent: string | undefined; owner: string | undefined; now: Date };

/** The empty fields are faults until they are filled in, so that no page goes out without them. */
function template({ title, parent, owner, now }: Template): string {
  const today = swedishDay(now);
  return `---
title: ${JSON.stringify(title)}
description:
${parent ? `parent: ${parent}\n` : ''}${owner ? `owner: ${inYaml(owner)}\n` : ''}updated: ${today}
sources:
  - title:
    validity:
---

Skriv sidans text här.
`;
}
