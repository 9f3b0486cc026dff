import { changedLinks } from '@/lib/content/changedLinks';
import { addressFault } from '@/lib/content/head/addressFault';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import { changedAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { redirectsFile } from '@/lib/content/readRedirects';
import { redirectsText } from '@/lib/content/redirectsText';
import type { Site } from '@/lib/content/Site';
import { localeOfAddress } from '@/lib/i18n/locales';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { changeFile, type FileChange, readFile } from '@/lib/source/transaction/FileChange';
import { didYouMean } from '@/lib/text/didYouMean';
import { type Command, WrongUse } from './Command';
import { takenFault } from './takenFault';

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
    refuseTaken(moved, site);

    const linked = changedLinks(site, (address) => moved.get(address));
    const redirected = redirectsAfter(redirects.map, moved);
    // An address that is a page again is not gone.
    const arrived = new Set(moved.values());
    const gone = redirects.gone.filter((address) => !arrived.has(address));
    const addressesAfter = site.files.map(({ address }) => ({ address: moved.get(address) ?? address }));
    commitFiles(context.root, [
      ...movedFiles(context.root, moved, linked),
      changeFile(context.root, redirectsFile, redirectsText({ map: redirected, gone })),
      changedAddresses({ ...site, files: addressesAfter, redirects: redirected, gone: new Set(gone) }),
    ]);

    for (const [old, address] of moved) context.print(`Flyttad: ${old} → ${address}`);
    context.print(`Omdirigering skriven i ${redirectsFile}.`);
    for (const [old, leadsTo] of redirects.map) {
      if (redirected.has(old) || moved.has(leadsTo)) continue;
      context.print(`Omdirigeringen från ${old} till ${leadsTo} är borttagen, för där är en sida nu.`);
    }
    for (const address of redirects.gone.filter((old) => arrived.has(old))) {
      context.print(`Raden om att ${address} är borta för gott är borttagen, för där är en sida nu.`);
    }
    const others = linked.map(({ file }) => newName(file, moved, site));
    context.print(
      others.length > 0
        ? `Länkar ändrade i:\n${others.map((file) => `  ${file}`).join('\n')}`
        : 'Inga länkar behövde ändras.',
    );
    return 0;
  },
};

/** Every page with its links, the moved ones at their new places. A place that one of them leaves may be another one's. */
function movedFiles(
  root: string,
  moved: ReadonlyMap<string, string>,
  linked: readonly FileChange[],
): FileChange[] {
  const changes = new Map(linked.map((change) => [change.file, change]));
  const left = [...moved].map(([old, address]) => {
    const file = fileOfAddress(old);
    const { before, after } = changes.get(file) ?? {
      before: readFile(root, file),
      after: readFile(root, file),
    };
    return { file, before, after, target: fileOfAddress(address) };
  });
  for (const { file, before } of left) changes.set(file, { file, before, after: undefined });
  for (const { target, after } of left) {
    changes.set(target, { file: target, before: changes.get(target)?.before, after });
  }
  return [...changes.values()];
}

function refuseFaults(from: string, to: string, site: Site) {
  if (!site.fileAt(from)) {
    const nearest = site.nearestAddress(from);
    throw new WrongUse(`Det finns ingen sida på "${from}".${didYouMean(nearest)}`);
  }
  const fault = addressFault(to);
  if (fault) throw new WrongUse(fault);
  if (to === from) throw new WrongUse(`Sidan ligger redan på "${to}".`);
  if (to.startsWith(`${from}/`)) throw new WrongUse(`Sidan kan inte flyttas in under sig själv.`);
  if (localeOfAddress(from) !== localeOfAddress(to)) {
    throw new WrongUse(
      'Sidan kan inte flyttas till ett annat språk. Skapa en ny sida där med npm run content new.',
    );
  }
}

/** No page may be where one of the pages comes: its words would be lost. */
function refuseTaken(moved: ReadonlyMap<string, string>, site: Site) {
  const faults = [...moved.values()]
    .filter((address) => !moved.has(address))
    .flatMap((address) => takenFault(address, site) ?? []);
  if (faults.length > 0) throw new WrongUse(faults.join('\n'));
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
