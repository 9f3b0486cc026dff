import type { Nodes } from 'mdast';
import type { PageCheck } from '@/lib/content/PageCheck';
import { linksOf } from '@/lib/content/tree/linksOf';
import { placeInSource } from '@/lib/content/tree/placeInSource';

/** Those who let a screen reader list the links of a page hear only these words. */
const useless = new Set([
  'klicka här',
  'klicka',
  'här',
  'läs mer',
  'läs mer här',
  'mer',
  'se här',
  'länk',
  'länken',
  'denna länk',
  'den här länken',
  'denna sida',
  'den här sidan',
  'sidan',
  'följ länken',
  'gå hit',
  'hit',
  'mer information',
  'mer info',
  'info',
  'click here',
  'here',
  'read more',
  'more',
  'link',
  'this link',
  'this page',
  'learn more',
  'more information',
]);

/** As an address is written in running text, without what ends the sentence. */
const bareAddress = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)”"]/gi;

/** The words of `<Value name="…" />` are not in the tree yet. */
const saysValue = (node: Nodes) =>
  'children' in node &&
  node.children.some((child) => child.type === 'mdxJsxTextElement' && child.name === 'Value');

export const checkLinkTexts: PageCheck = ({ tree, body }, report) => {
  reportBareAddresses(tree);

  for (const { node, text } of linksOf(tree)) {
    if (text === undefined) continue;

    const words = text
      .replace(/\s+/g, ' ')
      .replace(/[\s.!…»>→:]+$/u, '')
      .trim();
    if (words === '' && !saysValue(node)) {
      report(
        node,
        'link-text',
        'Länken har ingen text. Skriv vart den leder: [Kakor på webbplatsen](/om-webbplatsen/kakor).',
      );
    } else if (useless.has(words.toLowerCase())) {
      report(
        node,
        'link-text',
        `Länktexten "${words}" säger inte vart länken leder. Skriv målets namn: "Läs om [kakor på webbplatsen](/om-webbplatsen/kakor)".`,
      );
    } else if (/^(https?:\/\/|www\.)\S+$/i.test(words)) {
      report(
        node,
        'link-text',
        `Länktexten är en adress, "${words}". Skriv i ord vart den leder: [Försäkringskassans webbplats](https://www.forsakringskassan.se).`,
      );
    }
  }

  /** In the text itself, where it would not even be a link. */
  function reportBareAddresses(node: Nodes) {
    if (node.type === 'link') return;
    if (node.type === 'text') {
      for (const [address] of node.value.matchAll(bareAddress)) {
        report(
          placeInSource(body, node, address),
          'link-text',
          `Adressen "${address}" i texten blir ingen länk. Skriv i ord vart den leder: [Försäkringskassans webbplats](https://www.forsakringskassan.se).`,
        );
      }
    }
    if ('children' in node) for (const child of node.children) reportBareAddresses(child);
  }
};
