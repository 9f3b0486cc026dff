import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';

export const checkTimes: PageCheck = ({ page, yaml }, report) => {
  const { publish, unpublish } = page.head;
  if (!publish || !unpublish || Date.parse(publish) < Date.parse(unpublish)) return;
  report(
    placeOf(yaml, ['unpublish']),
    'times',
    'Sidan slutar visas innan den börjar visas. Ändra publish eller unpublish.',
  );
};
