import type { Page } from '@/lib/content/head/Page';
import { parentAddress } from '@/lib/content/head/pageTree';
import type { PageCheck } from '@/lib/content/PageCheck';
import type { Site } from '@/lib/content/Site';
import { homeAddresses } from '@/lib/i18n/locales';
import { placeOf } from '@/lib/source/readYaml';
import { didYouMean } from '@/lib/text/didYouMean';

/** Every page hangs below another, up to the first page of its language: menus and breadcrumbs are made from that. */
export const checkParent: PageCheck = ({ page, yaml }, report, site) => {
  const parent = parentAddress(page);
  if (parent === undefined) return;

  const place = placeOf(yaml, ['parent']);
  if (!site.fileAt(parent) && !site.generatedPages.at(parent)) {
    const nearest = site.nearestAddress(parent);
    if (page.head.parent) {
      report(place, 'parent', `Fältet parent är "${parent}", som inte finns.${didYouMean(nearest)}`);
    } else {
      report(
        place,
        'parent',
        `Sidan ovanför, "${parent}", finns inte. Skapa den, eller skriv i fältet parent vilken sida som ligger ovanför, till exempel "${homeAddresses[page.locale]}".`,
      );
    }
  } else if (isLoop(page, site)) {
    report(
      place,
      'parent',
      `Fältet parent går runt: från "${parent}" leder det tillbaka hit. Skriv en sida som ligger högre upp.`,
    );
  }
};

function isLoop(page: Page, site: Site): boolean {
  const seen = new Set<string>();
  for (let above: Page | undefined = page; above; ) {
    if (seen.has(above.address)) return above.address === page.address;
    seen.add(above.address);
    const next = parentAddress(above);
    above = next === undefined ? undefined : site.pageAt(next);
  }
  return false;
}
