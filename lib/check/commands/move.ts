import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { changeLinks } from '@/lib/content/changeLinks';
import { addressFault } from '@/lib/content/head/addressFault';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import { writeKnownAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { redirectsFile } from '@/lib/content/readRedirects';
import type { Site } from '@/lib/content/Site';
import { writeRedirects } from '@/lib/content/writeRedirects';
import { localeOfAddress } from '@/lib/i18n/locales';
import { type Command, WrongUse } from './Command';

export const move: Command = {
  usage: 'move <från> <till>',
  does: 'Flyttar en sida och dess undersidor, ändrar alla länkar dit och skriver omdirigeringar.',
  flags: [],
  wordCount: { min: 2, max: 2 },
  run({ words: [from = '', to = ''] }, context) {
    const { site, redirects } = openContent(context);
    refuseFaults(from, to, site);
    if (redirects.faults.length > 0)
      throw new WrongUse(`Rätta ${redirectsFile} först: npm run content check visar felet.`);

    const moved = new Map(
      site.files
        .filter(({ address }) => address === from || address.startsWith(`${from}/`))
        .map(({ address }) => [address, to + address.slice(from.length)]),
    );
    const changed = changeLinks(site, (address) => moved.get(address));
    for (const [old, address] of moved) rename(context.root, fileOfAddress(old), fileOfAddress(address));
    writeRedirects(context.root, redirectsAfter(redirects.map, moved));
    writeKnownAddresses(openContent(context).site);

    for (const [old, address] of moved) context.print(`Flyttad: ${old} → ${address}`);
    context.print(`Omdirigering skriven i ${redirectsFile}.`);
    const others = changed.map((file) => newName(file, moved, site));
    context.print(
      others.length > 0
        ? `Länkar ändrade i:\n${others.map((file) => `  ${file}`).join('\n')}`
        : 'Inga länkar behövde ändras.',
    );
    return 0;
  },
};

function refuseFaults(from: string, to: string, site: Site) {
  if (!site.fileAt(from)) {
    const nearest = site.nearestAddress(from);
    throw new WrongUse(`Det finns ingen sida på "${from}".${nearest ? ` Menade du "${nearest}"?` : ''}`);
  }
  const fault = addressFault(to);
  if (fault) throw new WrongUse(fault);
  const taken = site.fileAt(to)?.file ?? site.others.at(to)?.title;
  if (taken) throw new WrongUse(`Adressen "${to}" finns redan: ${taken}.`);
  if (to.startsWith(`${from}/`)) throw new WrongUse(`Sidan kan inte flyttas in under sig själv.`);
  if (localeOfAddress(from) !== localeOfAddress(to)) {
    throw new WrongUse(
      'Sidan kan inte flyttas till ett annat språk. Skapa en ny sida där med npm run content new.',
    );
  }
}

function rename(root: string, from: string, to: string) {
  mkdirSync(dirname(join(root, to)), { recursive: true });
  renameSync(join(root, from), join(root, to));
  // An empty folder would stay behind and look like a part of the address tree.
  const folder = dirname(join(root, from));
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}

/** The old address leads to the new one in one step, and an address that is a page again leads nowhere else. */
function redirectsAfter(
  before: ReadonlyMap<string, string>,
  moved: ReadonlyMap<string, string>,
): Map<string, string> {
  const after = new Map([...before].map(([from, to]) => [from, moved.get(to) ?? to]));
  for (const [from, to] of moved) after.set(from, to);
  for (const to of moved.values()) after.delete(to);
  return after;
}

function newName(file: string, moved: ReadonlyMap<string, string>, site: Site): string {
  const address = site.files.find((each) => each.file === file)?.address;
  const to = address && moved.get(address);
  return to ? fileOfAddress(to) : file;
}
