import type { PageCheck } from '@/lib/content/PageCheck';
import { originalLocale } from '@/lib/i18n/locales';
import { placeOf } from '@/lib/source/readYaml';
import { didYouMean } from '@/lib/text/didYouMean';
import { easyTitle } from './easyTitle';

/** An easy-to-read page says of which page it is a version, and says so in its title. */
export const checkEasyVersion: PageCheck = ({ page, yaml }, report, site) => {
  const { easyVersionOf: ordinary, title } = page.head;
  const isMarked = title.startsWith(easyTitle);
  if (ordinary === undefined) {
    if (isMarked) {
      report(
        placeOf(yaml, ['title']),
        'easy-version',
        `Rubriken börjar med "${easyTitle.trim()}", men fältet easyVersionOf saknas. Skriv där adressen till den vanliga sidan.`,
      );
    }
    return;
  }

  if (!isMarked) {
    report(
      placeOf(yaml, ['title']),
      'easy-version',
      `Rubriken på en lättläst sida börjar med "${easyTitle.trim()}", så att den känns igen i menyer och sökträffar.`,
    );
  }

  const place = placeOf(yaml, ['easyVersionOf']);
  const other = site.pageAt(ordinary);
  if (page.locale !== originalLocale) {
    report(place, 'easy-version', 'Lättlästa sidor finns bara på svenska. Ta bort fältet easyVersionOf.');
  } else if (!site.fileAt(ordinary)) {
    const nearest = site.nearestAddress(ordinary);
    report(
      place,
      'easy-version',
      `Fältet easyVersionOf är "${ordinary}", som inte finns.${didYouMean(nearest)}`,
    );
  } else if (other && (other.locale !== page.locale || other.head.easyVersionOf)) {
    report(
      place,
      'easy-version',
      `Fältet easyVersionOf är "${ordinary}", som inte är en vanlig svensk sida. Skriv adressen till den.`,
    );
  } else {
    const [first] = site
      .filesWith(`easyVersionOf: ${ordinary}\n`)
      .map(({ file }) => file)
      .sort();
    if (first && first !== page.file) {
      report(
        place,
        'easy-version',
        `Sidan "${ordinary}" har redan en lättläst version: ${first}. Skriv ihop de två.`,
      );
    }
  }
};
