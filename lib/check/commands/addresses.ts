import { committedAddresses } from '@/lib/check/wasPublished';
import { changedAddresses, knownAddressesFile, readKnownAddresses } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import type { Site } from '@/lib/content/Site';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import type { Command } from './Command';

export const addresses: Command = {
  usage: 'addresses',
  does: `Skriver listan ${knownAddressesFile}, när en sida har kommit till utan kommandot new.`,
  flags: [],
  wordCount: { min: 0, max: 0 },
  run(_given, context) {
    const { site } = openContent(context);
    commitFiles(context.root, [changedAddresses(site, addressesNobodySaw(site))]);
    context.print(`Listan ${knownAddressesFile} är skriven.`);
    return 0;
  },
};

/** Of pages that were made and deleted again before anything was committed. */
function addressesNobodySaw({ root, content, fileAt, generatedPages }: Site): Set<string> {
  const committed = committedAddresses(root);
  const known = readKnownAddresses(content.text(knownAddressesFile)) ?? [];
  if (!committed) return new Set();
  return new Set(
    known.filter(
      (address) => !committed.includes(address) && !fileAt(address) && !generatedPages.at(address),
    ),
  );
}
