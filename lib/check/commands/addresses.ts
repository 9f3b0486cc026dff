import { changedAddresses, knownAddressesFile } from '@/lib/content/knownAddresses';
import { openContent } from '@/lib/content/openContent';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import type { Command } from './Command';

export const addresses: Command = {
  usage: 'addresses',
  does: `Skriver listan ${knownAddressesFile}, när en sida har kommit till utan kommandot new.`,
  flags: [],
  wordCount: { min: 0, max: 0 },
  run(_given, context) {
    commitFiles(context.root, [changedAddresses(openContent(context).site)]);
    context.print(`Listan ${knownAddressesFile} är skriven.`);
    return 0;
  },
};
