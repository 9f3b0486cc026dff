import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';

export const checkImages: PageCheck = ({ tree }, report) => {
  /** Where the pictures are that a page names in one place and describes in another: `![Karta][karta]`. */
  const definitions = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
  });

  eachNode(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const address = node.type === 'image' ? node.url : (definitions.get(node.identifier) ?? '');
    // Visitors' browsers fetch nothing from anybody else: the content security policy stops it.
    if (/^(\/\/|[a-z][a-z0-9+.-]*:)/i.test(address)) {
      report(
        node,
        'image-host',
        `Bilden hämtas någon annanstans ifrån ("${address.slice(0, 60)}") och visas därför inte. Lägg bildfilen i mappen public, om den får användas, och skriv ![Karta över kontoren](/karta.png).`,
      );
    }
    if (node.alt?.trim()) return;
    report(
      node,
      'image-alt',
      'Bilden saknar text för den som inte ser den. Skriv vad bilden visar: ![Karta över kontoren](/karta.png).',
    );
  });
};
