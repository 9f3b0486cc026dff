import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';

/** Two sections at one place in the menu would come in any order. */
export const checkMenu: PageCheck = ({ page, yaml }, report, site) => {
  const { menu } = page.head;
  if (menu === undefined) return;

  const other = site
    .filesWith('\nmenu:')
    .find(
      ({ address, locale }) =>
        locale === page.locale && address !== page.address && site.pageAt(address)?.head.menu === menu,
    );
  if (other) {
    report(
      placeOf(yaml, ['menu']),
      'menu-twice',
      `Plats ${menu} i menyn har redan ${other.file}. Skriv en annan siffra.`,
    );
  }
};
