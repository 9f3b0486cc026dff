import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';

/** An easy-to-read page is read again when the page that it is a version of has changed. */
export const adviseEasyVersion: PageCheck = ({ page, yaml }, report, site) => {
  const { easyVersionOf, updated, reviewed = updated } = page.head;
  const ordinary = easyVersionOf && site.pageAt(easyVersionOf);
  if (!ordinary || [updated, reviewed].some((day) => day >= ordinary.head.updated)) return;
  report(
    placeOf(yaml, ['easyVersionOf']),
    'easy-version',
    `Den vanliga sidan ${easyVersionOf} ändrades ${ordinary.head.updated}. Läs båda, ändra den här om det behövs, och skriv dagens datum i updated eller reviewed.`,
  );
};
