import { wasPublished } from '@/lib/check/wasPublished';
import { changedLinks } from '@/lib/content/changedLinks';
import { changedAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { redirectsFile } from '@/lib/content/readRedirects';
import { redirectsText } from '@/lib/content/redirectsText';
import type { Site, SiteFile } from '@/lib/content/Site';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { changeFile } from '@/lib/source/transaction/FileChange';
import { didYouMean } from '@/lib/text/didYouMean';
import { type Command, type Context, WrongUse } from './Command';

export const remove: Command = {
  usage: 'remove <adress> [sida att skicka läsaren till]',
  does: 'Tar bort en sida, pekar om alla länkar och skriver en omdirigering. En sida som aldrig har varit publicerad behöver ingen.',
  flags: ['redirect'],
  wordCount: { min: 1, max: 2 },
  run({ words, flags }, context) {
    const [address = '', word] = words;
    const to = flags.get('redirect') || word || '';
    const { site, redirects } = openContent(context);
    const page = site.fileAt(address);
    if (!page) throw new WrongUse(`Det finns ingen sida på "${address}".${hint(address, site)}`);
    if (to === '' && !wasPublished(page.address, site)) return removeUnpublished(page, site, context);
    if (to === '') {
      throw new WrongUse(
        `Sidan har varit publicerad. Skriv också vart läsaren ska skickas: npm run content remove ${address} /en-annan-sida`,
      );
    }
    if (to === address || (!site.fileAt(to) && !site.generatedPages.at(to))) {
      throw new WrongUse(
        `Läsaren kan inte skickas till "${to}", för där finns ingen annan sida.${hint(to, site)}`,
      );
    }
    if (redirects.faults.length > 0)
      throw new WrongUse(`Rätta ${redirectsFile} först: npm run content check visar felet.`);
    refuseChildren(address, site);

    const after = new Map(
      [...redirects.map].map(([from, target]) => [from, target === address ? to : target]),
    ).set(address, to);
    const left = { ...site, files: site.files.filter((file) => file !== page), redirects: after };
    const changed = changedLinks(left, (link) => (link === address ? to : undefined));
    commitFiles(context.root, [
      changeFile(context.root, page.file, undefined),
      ...changed,
      changeFile(context.root, redirectsFile, redirectsText({ ...redirects, map: after })),
      changedAddresses(left),
    ]);

    context.print(`Borttagen: ${page.file}. Den som går till ${address} kommer till ${to}.`);
    if (changed.length > 0) {
      context.print(
        `Länkarna pekar nu på ${to}. Läs igenom meningarna kring dem i:\n${changed.map(({ file }) => `  ${file}`).join('\n')}`,
      );
    }
    return 0;
  },
};

function refuseChildren(address: string, site: Site) {
  const children = site.files.filter((file) => file.address.startsWith(`${address}/`));
  if (children.length === 0) return;
  throw new WrongUse(
    `Sidan har undersidor. Flytta eller ta bort dem först:\n${children.map((child) => `  ${child.address}`).join('\n')}`,
  );
}

/** Nobody has seen it, so nobody comes back to it: its address is forgotten. */
function removeUnpublished({ file, address }: SiteFile, site: Site, { root, print }: Context): 0 {
  refuseChildren(address, site);
  const linking = changedLinks(site, (link) => (link === address ? '/' : undefined)).filter(
    (change) => change.file !== file,
  );
  if (linking.length > 0) {
    throw new WrongUse(
      `Sidor länkar hit. Ta bort länkarna först, eller skriv vart läsaren ska skickas:\n${linking.map((change) => `  ${change.file}`).join('\n')}`,
    );
  }
  const left = { ...site, files: site.files.filter((each) => each.address !== address) };
  commitFiles(root, [changeFile(root, file, undefined), changedAddresses(left, new Set([address]))]);
  print(`Borttagen: ${file}. Sidan har aldrig varit publicerad, så ingen omdirigering behövs.`);
  return 0;
}

const hint = (address: string, site: Site): string => didYouMean(site.nearestAddress(address));
