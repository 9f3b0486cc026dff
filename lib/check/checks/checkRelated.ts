import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';
import { didYouMean } from '@/lib/text/didYouMean';

/** What the editors say is about the same is there. */
export const checkRelated: PageCheck = ({ page, yaml }, report, site) => {
  page.head.related?.forEach((address, index) => {
    if (site.fileAt(address) || site.generatedPages.at(address)) return;
    const nearest = site.nearestAddress(address);
    report(
      placeOf(yaml, ['related', index]),
      'related',
      `Fältet related har "${address}", som inte finns.${didYouMean(nearest)}`,
    );
  });
};
