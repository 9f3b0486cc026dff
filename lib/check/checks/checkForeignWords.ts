import type { Nodes } from 'mdast';
import { foreignWords } from '@/lib/content/foreignWords';
import type { PageCheck } from '@/lib/content/PageCheck';
import { placeInSource } from '@/lib/content/tree/placeInSource';
import { plainLanguageLocale } from '@/lib/i18n/locales';

/** A screen reader says "cookie" with Swedish sounds unless the page tells that it is English (WCAG 3.1.2). */
export const checkForeignWords: PageCheck = ({ page, tree, body }, report, site) => {
  if (page.locale !== plainLanguageLocale) return;

  function walk(node: Nodes) {
    const isMarked =
      'attributes' in node &&
      node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'lang');
    if (isMarked) return;
    if (node.type === 'text') {
      for (const { language, pattern } of foreignWords(site.content).value) {
        for (const found of node.value.matchAll(pattern)) {
          const words = found[0].replace(/\s+/g, ' ');
          report(
            placeInSource(body, node, words),
            'foreign-words',
            `"${words}" är ett annat språk. Skriv <span lang="${language}">${words}</span>, så att det läses upp rätt, eller ett svenskt ord.`,
          );
        }
      }
    }
    if ('children' in node) for (const child of node.children) walk(child);
  }
  walk(tree);
};
