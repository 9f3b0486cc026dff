import type { PageCheck } from '@/lib/content/PageCheck';
import { eachNode } from '@/lib/content/tree/eachNode';

export const checkImages: PageCheck = ({ tree }, report) => {
  eachNode(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    if (node.alt?.trim()) return;
    report(
      node,
      'image-alt',
      'Bilden saknar text för den som inte ser den. Skriv vad bilden visar: ![Karta över kontoren](/karta.png).',
    );
  });
};
