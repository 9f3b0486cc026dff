import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';

/** Two pages with one title look the same in menus, search hits and the browser's tabs. */
export const checkTitle: PageCheck = ({ page, yaml }, report, site) => {
  const title = key(page.head.title);
  const same = site
    .filesWithTitle(title)
    .find(({ address, locale }) => locale === page.locale && address !== page.address);
  if (same) {
    report(
      placeOf(yaml, ['title']),
      'title-twice',
      `Rubriken "${page.head.title}" finns redan på ${same.file}. Skriv något som skiljer sidorna åt.`,
    );
  }
};

const key = (title: string) => title.toLowerCase();
