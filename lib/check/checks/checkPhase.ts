import { onlyInPhase } from '@/lib/content/head/onlyInPhase';
import { parentAddress } from '@/lib/content/head/pageTree';
import type { PageCheck } from '@/lib/content/PageCheck';
import { linksOf } from '@/lib/content/tree/linksOf';
import { placeOf } from '@/lib/source/readYaml';

/** Whoever changes the phase of the website needs to change nothing else: what a page leads to is there in every phase in which the page is. */
export const checkPhase: PageCheck = ({ page, tree, yaml }, report, site) => {
  const { phase, parent, translation, easyVersionOf, related = [] } = page.head;
  const above = parentAddress(page);
  const led = [
    ...linksOf(tree).map(({ node, href }) => ({
      address: href.replace(/[?#].*$/s, ''),
      place: node,
      what: 'Länken går till',
      instead: 'Ta bort länken',
    })),
    ...Object.entries({ translation, easyVersionOf, ...(parent && { parent }) }).map(([name, address]) => ({
      address,
      place: placeOf(yaml, [name]),
      what: `Fältet ${name} är`,
      instead: 'Skriv en annan sida',
    })),
    ...related.map((address, index) => ({
      address,
      place: placeOf(yaml, ['related', index]),
      what: 'Fältet related har',
      instead: 'Ta bort adressen',
    })),
    ...(above && !parent
      ? [
          {
            address: above,
            place: placeOf(yaml, ['parent']),
            what: 'Sidan ovanför är',
            instead: 'Skriv en annan sida i fältet parent',
          },
        ]
      : []),
  ];
  for (const { address, place, what, instead } of led) {
    const only = address && onlyInPhase(site.pageAt(address), phase);
    if (only)
      report(
        place,
        'phase',
        `${what} ${only}. ${instead}, eller skriv samma ord i fältet phase på den här sidan.`,
      );
  }
};
