import type { PageCheck } from '@/lib/content/PageCheck';
import { loadValues } from '@/lib/content/values/loadValues';
import { valueReviewReason } from '@/lib/content/values/valueReviewReason';
import { valuesOnPage } from '@/lib/content/values/valuesOnPage';

/** A value that has changed, or whose time is over, sends its editors to every page that says it. */
export const adviseValues: PageCheck = ({ page, tree }, report, site) => {
  for (const { value, element } of valuesOnPage(page, tree, loadValues())) {
    const message = valueReviewReason(value, page.head, site.now);
    if (message) report(element ?? { line: 1, column: 1 }, 'value', message);
  }
};
