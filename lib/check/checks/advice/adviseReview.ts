import { isReviewOverdue, reviewMonths } from '@/lib/content/head/isReviewOverdue';
import type { PageCheck } from '@/lib/content/PageCheck';
import { placeOf } from '@/lib/source/readYaml';

export const adviseReview: PageCheck = ({ page, yaml }, report, site) => {
  if (!isReviewOverdue(page, site.now)) return;
  const field = page.head.reviewed ? 'reviewed' : 'updated';
  report(
    placeOf(yaml, [field]),
    'review',
    `Sidan lästes senast igenom ${page.head[field]}. Det är mer än ${reviewMonths} månader sedan. Läs den, rätta det som har ändrats och skriv dagens datum i fältet reviewed.`,
  );
};
