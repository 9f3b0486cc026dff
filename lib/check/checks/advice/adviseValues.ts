import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';
import { placeInSource } from '@/lib/content/tree/placeInSource';
import { wordsOfValue } from '@/lib/content/values/getValue';
import { loadValues } from '@/lib/content/values/loadValues';
import { valueReviewReason } from '@/lib/content/values/valueReviewReason';
import { valuesOnPage } from '@/lib/content/values/valuesOnPage';

/** A value that has changed, or whose time is over, sends its editors to every page that says it. */
export const adviseValues: PageCheck = ({ page, tree, body }, report, site) => {
  for (const { value, element } of valuesOnPage(page, tree, loadValues())) {
    const message = valueReviewReason(value, page.head, site.now);
    if (message) report(element ?? { line: 1, column: 1 }, 'value', message);
  }

  // Only numbers: the same amount, time or name may stand for something else, as two months of another kind.
  const numbers = loadValues().filter(({ kind }) => kind === 'nummer');
  eachNode(tree, (node) => {
    if (node.type !== 'text') return;
    for (const value of numbers) {
      const words = wordsOfValue(value, page.locale);
      if (!node.value.includes(words)) continue;
      const message = `Skriv <Value name="${value.name}" /> i stället för "${words}". Då ändras sidan när numret ändras.`;
      report(placeInSource(body, node, words), 'value-typed', message);
    }
  });
};
