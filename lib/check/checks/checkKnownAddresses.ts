import { knownAddressesFile, readKnownAddresses } from '@/lib/content/knownAddresses';
import type { Site } from '@/lib/content/Site';
import type { Fault } from '@/lib/source/Fault';
import { findTextFaults } from '@/lib/source/findTextFaults';

const writeIt = 'Kör npm run content addresses, som skriver listan.';

/** Addresses do not die: one that the site has had is a page, or a redirect to one. */
export function checkKnownAddresses(site: Site): Fault[] {
  const text = site.content.text(knownAddressesFile);
  const textFaults = findTextFaults(text ?? '');
  if (textFaults.length > 0)
    return textFaults.map((each) => ({ ...each, file: knownAddressesFile, severity: 'fault' }));
  const known = readKnownAddresses(text);
  if (!known) {
    return [
      fault(undefined, 'address-list', `Listan över adresser saknas eller går inte att läsa. ${writeIt}`),
    ];
  }
  const lost = known.flatMap((address, index): Fault[] => {
    const isKept = site.fileAt(address) || site.generatedPages.at(address) || site.redirects.has(address);
    if (isKept || site.gone.has(address)) return [];
    const nearest = site.nearestAddress(address) ?? '/om-forsakringskassan';
    return [
      fault(
        // The list begins on the second line of its file, an address on each.
        index + 2,
        'address-lost',
        `Adressen "${address}" fanns förut och leder ingenstans nu. Lägg tillbaka sidan, eller skriv en omdirigering i content/redirects.json: "${address}": "${nearest}".`,
      ),
    ];
  });

  const listed = new Set(known);
  const current = [
    ...site.files.map(({ address }) => address),
    ...site.generatedPages.all().map((other) => other.address),
  ];
  const unlisted = current.filter((address) => !listed.has(address));
  if (unlisted.length === 0) return lost;
  return [
    ...lost,
    fault(
      undefined,
      'address-list',
      `Listan saknar ${unlisted
        .slice(0, 5)
        .map((address) => `"${address}"`)
        .join(', ')}${unlisted.length > 5 ? ` och ${unlisted.length - 5} till` : ''}. ${writeIt}`,
    ),
  ];
}

const fault = (line: number | undefined, rule: string, message: string): Fault => ({
  file: knownAddressesFile,
  ...(line === undefined ? {} : { line, column: 3 }),
  message,
  rule,
  severity: 'fault',
});
